import { condition } from './conditions.js';
import type { JumpTarget, Lowering } from './scope.js';
import { switchStatement } from './switch.js';
import { declared, knownType, typeName } from './types.js';

export function lowerStatement(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'expression_statement':
    case 'assert_statement':
      for (const each of java.children(node)) java.expression(each);
      return;
    case 'local_variable_declaration':
      declareLocals(java, node);
      return;
    case 'return_statement': {
      const [value] = java.children(node);
      const given =
        value === undefined ? undefined : declared(java, at, java.expression(value), java.returns);
      java.giveBack(at, given);
      return;
    }
    case 'throw_statement':
      throwStatement(java, node);
      return;
    case 'if_statement':
      ifStatement(java, node);
      return;
    case 'while_statement':
      loop(java, node, nodes.field(node, 'condition'), []);
      return;
    case 'do_statement':
      doStatement(java, node);
      return;
    case 'for_statement':
      for (const each of nodes.fields(node, 'init')) lowerInit(java, each);
      loop(java, node, nodes.field(node, 'condition'), nodes.fields(node, 'update'));
      return;
    case 'enhanced_for_statement':
      forEach(java, node);
      return;
    case 'break_statement':
    case 'continue_statement':
      jump(java, node);
      return;
    case 'yield_statement': {
      const [value = 0] = java.children(node);
      const target = java.yields.at(-1);
      const result = java.expression(value);
      if (!target) return;
      f.writeSlot(at, target.slot, result);
      f.goto(target.out, f.block());
      return;
    }
    case 'switch_expression':
      switchStatement(java, node);
      return;
    case 'labeled_statement': {
      const [label = 0, inner = 0] = java.children(node);
      java.pendingLabel = nodes.text(label);
      java.statement(inner);
      java.pendingLabel = undefined;
      return;
    }
    case 'try_statement':
    case 'try_with_resources_statement':
      tryStatement(java, node);
      return;
    case 'synchronized_statement':
      for (const each of java.children(node))
        if (nodes.kind(each) === 'block') java.statement(each);
        else java.expression(each);
      return;
    case 'class_declaration':
    case 'record_declaration':
    case 'enum_declaration':
    case 'interface_declaration': {
      const name = java.fieldText(node, 'name');
      const slot = f.declare(name);
      f.writeSlot(at, slot, java.parts.classValue(java, node, name));
      return;
    }
    case 'explicit_constructor_invocation':
      java.expression(node);
      return;
    default:
      for (const each of java.children(node))
        if (
          /(statement|declaration|^block|body|^switch_expression|^explicit_constructor_invocation)$/.test(
            nodes.kind(each),
          )
        )
          java.statement(each);
        else java.expression(each);
  }
}

function lowerInit(java: Lowering, node: number): void {
  if (java.nodes.kind(node) === 'local_variable_declaration') java.statement(node);
  else java.expression(node);
}

function declareLocals(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const written = typeName(java, nodes.field(node, 'type'));
  const type = knownType(java, written);
  for (const each of nodes.fields(node, 'declarator')) {
    java.buffer(java.fieldText(each, 'name'), written);
    const value = nodes.field(each, 'value');
    java.lambdaFor = type ?? '';
    const given = value === 0 ? undefined : java.expression(value);
    const slot = java.local(java.fieldText(each, 'name'), type);
    if (given !== undefined) f.writeSlot(nodes.at(each), slot, declared(java, nodes.at(each), given, type));
  }
}

function ifStatement(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const [yes, no] = [f.block(), f.block()];
  condition(java, nodes.field(node, 'condition'), yes, no);
  f.enter(yes);
  java.statement(nodes.field(node, 'consequence'));
  const out = f.block();
  f.goto(out, no);
  const otherwise = nodes.field(node, 'alternative');
  if (otherwise) java.statement(otherwise);
  f.goto(out);
}

/** Registers where `break` and `continue` of the body go. */
function within(java: Lowering, target: JumpTarget, work: () => void): void {
  const label = java.pendingLabel;
  java.pendingLabel = undefined;
  if (label !== undefined) java.labels.set(label, target);
  java.f.loops.push(target);
  work();
  java.f.loops.pop();
  if (label !== undefined) java.labels.delete(label);
}

function loop(java: Lowering, node: number, test: number, updates: readonly number[]): void {
  const { nodes, f } = java;
  const [start, body, next, out] = [f.block(), f.block(), f.block(), f.block()];
  f.goto(start);
  if (test === 0) f.goto(body);
  else condition(java, test, body, out);
  f.enter(body);
  within(java, { next, out }, () => java.statement(nodes.field(node, 'body')));
  f.goto(next);
  for (const each of updates) java.expression(each);
  f.goto(start, out);
}

function doStatement(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const [body, next, out] = [f.block(), f.block(), f.block()];
  f.goto(body);
  within(java, { next, out }, () => java.statement(nodes.field(node, 'body')));
  f.goto(next);
  condition(java, nodes.field(node, 'condition'), body, out);
  f.enter(out);
}

function forEach(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const over = java.expression(nodes.field(node, 'value'));
  const type = knownType(java, typeName(java, nodes.field(node, 'type')));
  const [start, body, out] = [f.block(), f.block(), f.block()];
  f.goto(start);
  f.leave({ kind: 'either', to: [body, out] }, body);
  const element = java.elementOf(at, over);
  f.writeSlot(at, java.local(java.fieldText(node, 'name'), type), declared(java, at, element, type));
  within(java, { next: start, out }, () => java.statement(nodes.field(node, 'body')));
  f.goto(start, out);
}

function jump(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const [label] = java.children(node);
  const target = label === undefined ? f.loops.at(-1) : java.labels.get(nodes.text(label));
  if (target) f.goto(nodes.kind(node) === 'break_statement' ? target.out : target.next, f.block());
}

/** To the handlers around, with what the exception is made of. */
function throwStatement(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const [value] = java.expressions(java.children(node));
  const target = java.handlers.get(f)?.at(-1);
  if (target && value !== undefined) f.writeSlot(nodes.at(node), target.slot, value);
  if (!target && value !== undefined) f.emit(nodes.at(node), { op: 'throw', value });
  f.leave(target ? { kind: 'goto', to: target.trouble } : { kind: 'stop', leaves: true }, f.block());
}

function tryStatement(java: Lowering, node: number): void {
  const { nodes, f } = java;
  for (const each of java.children(nodes.field(node, 'resources'))) resource(java, each);
  const handlers = java.children(node).filter((each) => nodes.kind(each) === 'catch_clause');
  const trouble = f.block();
  const thrown = throwable(java, nodes.at(node));
  // What a method that is called throws comes here, too.
  if (handlers.length > 0) f.handlers.push({ slot: thrown, to: trouble });
  const body = f.block();
  f.leave({ kind: 'either', to: [body, trouble] }, body);
  if (handlers.length === 0) java.statement(nodes.field(node, 'body'));
  else java.guarded({ slot: thrown, trouble }, () => java.statement(nodes.field(node, 'body')));
  if (handlers.length > 0) f.handlers.pop();
  const [after, out] = [f.block(), f.block()];
  f.leave({ kind: 'either', to: handlers.length === 0 ? [after] : [after, trouble] }, after);
  f.goto(out, trouble);
  const entries = handlers.map(() => f.block());
  f.leave(entries.length === 0 ? { kind: 'stop' } : { kind: 'either', to: entries }, out);
  handlers.forEach((handler, index) => {
    f.enter(entries[index] ?? 0);
    const parameter = nodes.children(handler).find((each) => nodes.kind(each) === 'catch_formal_parameter');
    caught(java, parameter ?? 0, thrown);
    java.statement(nodes.field(handler, 'body'));
    f.goto(out);
  });
  f.enter(out);
  const last = java.child(node, 'finally_clause');
  if (last) for (const each of java.children(last)) java.statement(each);
}

function resource(java: Lowering, node: number): void {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const value = nodes.field(node, 'value');
  if (value === 0) {
    for (const each of java.children(node)) java.expression(each);
    return;
  }
  const type = knownType(java, typeName(java, nodes.field(node, 'type')));
  const given = declared(java, at, java.expression(value), type);
  f.writeSlot(at, java.local(java.fieldText(node, 'name'), type), given);
}

/** An exception is an api of its type, so that sinks of errors see it. */
function throwable(java: Lowering, at: number): number {
  const { f } = java;
  const slot = f.fresh('<thrown>');
  f.writeSlot(at, slot, java.api(at, 'Throwable'));
  return slot;
}

function caught(java: Lowering, node: number, thrown: number): void {
  if (node === 0) return;
  const { nodes, f } = java;
  const at = nodes.at(node);
  f.writeSlot(at, java.local(java.fieldText(node, 'name'), undefined), f.readSlot(at, thrown));
}
