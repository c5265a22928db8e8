import type { FunctionIr, Temp } from '../../ir/ir.js';
import type { FlatTree } from '../tree.js';
import { Go, type Parts } from './context.js';
import {
  classes,
  declareTop,
  fieldsOf,
  importDeclaration,
  lowerFunction,
  methodDeclaration,
  packageClause,
  specsOf,
  typeDeclaration,
} from './declarations.js';
import { defersToEnding, panic, recovered, returnsToEnding } from './defers.js';
import { assign, lowerExpression } from './expressions.js';
import { declareHere, scoped, typeName } from './scopes.js';

const parts: Parts = {
  lowerStatement,
  lowerExpression,
  lowerFunction,
  lowerBlock,
  assign,
  fieldsOf,
  panic,
  recovered,
};

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerGo(tree: FlatTree, path: string): FunctionIr {
  const go = new Go(tree, path, parts);
  const { nodes, f } = go;
  const all = nodes.children(nodes.root);
  for (const each of all) if (nodes.kind(each) === 'import_declaration') importDeclaration(go, each);
  for (const each of all) declareTop(go, each);
  for (const each of all) if (nodes.kind(each) === 'type_declaration') typeDeclaration(go, each);
  for (const each of all) if (nodes.kind(each) === 'method_declaration') methodDeclaration(go, each);
  for (const each of all)
    if (nodes.kind(each) === 'function_declaration') {
      const name = nodes.fieldText(each, 'name');
      f.write(nodes.at(each), name, lowerFunction(go, each, name));
    }
  classes(go);
  for (const each of all) if (/^(var|const)_declaration$/.test(nodes.kind(each))) go.statement(each);
  for (const [name] of go.topNames) f.exports.set(name, f.declare(name));
  return go.finish({ namespace: packageClause(go, all) });
}

export function lowerBlock(go: Go, node: number): void {
  scoped(go, () => {
    for (const each of go.nodes.children(node)) go.deeper(() => go.statement(each));
  });
}

export function lowerStatement(go: Go, node: number): void {
  const opens = /^(if|for|expression_switch|type_switch|select)_statement$/.test(go.nodes.kind(node));
  if (opens) scoped(go, () => statementAt(go, node));
  else statementAt(go, node);
}

function statementAt(go: Go, node: number): void {
  const { nodes, f } = go;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'block':
      lowerBlock(go, node);
      return;
    case 'statement_list':
      for (const each of nodes.children(node)) go.deeper(() => go.statement(each));
      return;
    case 'expression_statement':
    case 'go_statement':
    case 'defer_statement':
      if (nodes.kind(node) === 'defer_statement' && defersToEnding(go, node)) return;
      for (const each of nodes.children(node)) go.expression(each);
      return;
    case 'short_var_declaration':
      lowerAssignment(go, node, true);
      return;
    case 'assignment_statement':
      lowerAssignment(go, node, false);
      return;
    case 'var_declaration':
    case 'const_declaration':
      for (const spec of specsOf(go, node)) declareVariables(go, spec);
      return;
    case 'inc_statement':
    case 'dec_statement': {
      const [target = 0] = nodes.children(node);
      const operator = nodes.kind(node) === 'inc_statement' ? '+' : '-';
      assign(go, target, f.binary(at, operator, go.expression(target), f.constant(at, 1)));
      return;
    }
    case 'return_statement':
      returnStatement(go, node);
      return;
    case 'if_statement':
      ifStatement(go, node);
      return;
    case 'for_statement':
      forStatement(go, node);
      return;
    case 'expression_switch_statement':
      switchStatement(go, node);
      return;
    case 'type_switch_statement':
    case 'select_statement':
      alternatives(go, node);
      return;
    case 'break_statement':
    case 'continue_statement':
      go.jump(nodes.kind(node) === 'break_statement');
      return;
    case 'receive_statement': {
      const targets = nodes.children(nodes.field(node, 'left'));
      const given = go.expression(nodes.field(node, 'right'));
      const [target = 0] = targets;
      const declares = nodes.tree.text.slice(nodes.tree.end[targets.at(-1) ?? 0] ?? 0).startsWith(' :=');
      if (target === 0) return;
      if (declares) declareAndWrite(go, target, given);
      else assign(go, target, given);
      return;
    }
    case 'send_statement': {
      const channel = go.expression(nodes.field(node, 'channel'));
      const value = go.expression(nodes.field(node, 'value'));
      go.method(at, channel, 'push', [value]);
      return;
    }
    case 'labeled_statement':
      for (const each of nodes.children(node)) if (nodes.kind(each) !== 'label_name') go.statement(each);
      return;
    case 'type_declaration':
    case 'empty_statement':
      return;
    default:
      for (const each of nodes.children(node))
        if (/statement|^block$/.test(nodes.kind(each))) go.deeper(() => go.statement(each));
        else go.expression(each);
  }
}

function returnStatement(go: Go, node: number): void {
  const { nodes, f } = go;
  const at = nodes.at(node);
  const values = nodes.children(nodes.children(node)[0] ?? 0);
  const names = nodes.children(node).length === 0 ? go.results.get(f) : undefined;
  const items = names?.map((each) => f.read(at, each)) ?? go.expressions(values);
  if (returnsToEnding(go, at, names ? [] : items)) return;
  go.giveBack(at, items.length > 1 ? go.list(at, items) : items[0]);
}

function declareVariables(go: Go, spec: number): void {
  const { nodes, f } = go;
  const names = nodes.fields(spec, 'name');
  const list = nodes.field(spec, 'value');
  const type = typeName(go, nodes.field(spec, 'type'));
  const values = list ? nodes.children(list) : [];
  if (values.length === 0) {
    for (const each of names)
      declareAndWrite(
        go,
        each,
        type === '' || type === 'string' ? f.temp() : f.typed(nodes.at(each), f.temp(), type),
      );
    return;
  }
  spread(go, names, values, (target, value) =>
    declareAndWrite(
      go,
      target,
      type === '' || type === 'string' ? value : f.typed(nodes.at(target), value, type),
    ),
  );
}

function declareAndWrite(go: Go, target: number, value: Temp): void {
  const { nodes, f } = go;
  const name = nodes.text(target);
  if (nodes.kind(target) !== 'identifier') assign(go, target, value);
  else if (name !== '_') {
    declareHere(go, name);
    f.write(nodes.at(target), name, value);
  }
}

function lowerAssignment(go: Go, node: number, declares: boolean): void {
  const { nodes, f } = go;
  const at = nodes.at(node);
  const targets = nodes.children(nodes.field(node, 'left'));
  const values = nodes.children(nodes.field(node, 'right'));
  const operator = nodes.fieldText(node, 'operator');
  const [target = 0] = targets;
  const [value = 0] = values;
  if (!declares && operator !== '=' && operator !== '' && operator.endsWith('=')) {
    assign(go, target, f.binary(at, operator.slice(0, -1), go.expression(target), go.expression(value)));
    return;
  }
  spread(go, targets, values, (each, temp) =>
    declares ? declareAndWrite(go, each, temp) : assign(go, each, temp),
  );
}

/** `a, b = x, y`, or `a, b = f()`, where the last result is most often the error. */
function spread(
  go: Go,
  targets: readonly number[],
  values: readonly number[],
  write: (target: number, value: Temp) => void,
): void {
  const { nodes, f } = go;
  const [only = 0] = values;
  if (values.length === 1 && targets.length > 1) {
    const of = go.expression(only);
    targets.forEach((target, index) => {
      if (nodes.text(target) === '_') return;
      const out = f.temp();
      if (index > 0 && /^(err|ok|e|found|exists?)$/.test(nodes.text(target))) {
        // Whether a key is there says something of the key, and whether a call failed of its arguments.
        if (/^(index|call)_expression$/.test(nodes.kind(only)))
          f.emit(nodes.at(target), { op: 'unary', out, operator: 'void', of });
        write(target, out);
        return;
      }
      f.emit(nodes.at(target), { op: 'result', out, of, index });
      write(target, out);
    });
    return;
  }
  const temps = values.map((value, index) => fieldFunction(go, targets[index] ?? 0, value));
  targets.forEach((target, index) => {
    write(target, temps[index] ?? f.temp());
  });
}

/** `upgrader.CheckOrigin = func(…) bool {…}` has a name. */
function fieldFunction(go: Go, target: number, value: number): Temp {
  const { nodes } = go;
  const isNamed = nodes.kind(target) === 'selector_expression' && nodes.kind(value) === 'func_literal';
  return isNamed ? lowerFunction(go, value, nodes.fieldText(target, 'field')) : go.expression(value);
}

function ifStatement(go: Go, node: number): void {
  const { nodes } = go;
  const first = nodes.field(node, 'initializer');
  if (first) go.statement(first);
  const otherwise = nodes.field(node, 'alternative');
  go.choose(
    nodes.field(node, 'condition'),
    () => lowerBlock(go, nodes.field(node, 'consequence')),
    () => {
      if (otherwise) go.deeper(() => go.statement(otherwise));
    },
  );
}

function forStatement(go: Go, node: number): void {
  const { nodes } = go;
  const body = nodes.field(node, 'body');
  const clause = nodes.children(node).find((each) => each !== body) ?? 0;
  if (nodes.kind(clause) === 'range_clause') rangeStatement(go, clause, body);
  else if (nodes.kind(clause) === 'for_clause') countingStatement(go, clause, body);
  else go.repeat(clause, () => lowerBlock(go, body));
}

function rangeStatement(go: Go, clause: number, body: number): void {
  const { nodes } = go;
  const over = go.expression(nodes.field(clause, 'right'));
  go.loop(undefined, () => {
    const [key = 0, value = 0] = nodes.children(nodes.field(clause, 'left'));
    if (value) declareAndWrite(go, value, go.elementOf(nodes.at(clause), over));
    if (key) declareAndWrite(go, key, go.method(nodes.at(key), over, 'keys', []));
    lowerBlock(go, body);
  });
}

/** `for i := 0; i < n; i++ { … }` */
function countingStatement(go: Go, clause: number, body: number): void {
  const { nodes } = go;
  const first = nodes.field(clause, 'initializer');
  const update = nodes.field(clause, 'update');
  if (first) go.statement(first);
  go.repeat(
    nodes.field(clause, 'condition'),
    () => lowerBlock(go, body),
    update ? () => go.statement(update) : undefined,
  );
}

function switchStatement(go: Go, node: number): void {
  const { nodes, f } = go;
  const first = nodes.field(node, 'initializer');
  if (first) go.statement(first);
  const on = nodes.field(node, 'value');
  const subject = on ? go.expression(on) : undefined;
  const cases = nodes.children(node).filter((each) => /_case$/.test(nodes.kind(each)));
  const bodies = cases.map(() => f.block());
  const out = f.block();
  let otherwise = out;
  cases.forEach((each, index) => {
    const yes = bodies[index] ?? out;
    if (nodes.kind(each) === 'default_case') {
      otherwise = yes;
      return;
    }
    for (const value of nodes.children(nodes.field(each, 'value'))) {
      const no = f.block();
      if (subject === undefined) go.condition(value, yes, no);
      else {
        const condition = f.binary(nodes.at(value), '==', subject, go.expression(value));
        f.leave({ kind: 'branch', condition, yes, no }, no);
      }
      f.enter(no);
    }
  });
  f.goto(otherwise, out);
  lowerBodies(go, cases, bodies, out);
}

function lowerBodies(
  go: Go,
  cases: readonly number[],
  bodies: readonly number[],
  out: number,
  alias = '',
): void {
  const { nodes, f } = go;
  f.loops.push({ next: f.loops.at(-1)?.next ?? out, out });
  cases.forEach((each, index) => {
    f.enter(bodies[index] ?? out);
    const value = nodes.field(each, 'value');
    const types = nodes.fields(each, 'type');
    let falls = false;
    scoped(go, () => {
      if (alias !== '' && types.length === 1) {
        const at = nodes.at(each);
        f.narrowed(at, f.read(at, alias), typeName(go, types[0] ?? 0));
      }
      for (const inner of nodes.children(each)) {
        if (inner === value || types.includes(inner)) continue;
        if (nodes.kind(inner) === 'fallthrough_statement') falls = true;
        else go.deeper(() => go.statement(inner));
      }
    });
    f.goto(falls ? (bodies[index + 1] ?? out) : out);
  });
  f.loops.pop();
  f.enter(out);
}

/** Nothing is known of which one runs. */
function alternatives(go: Go, node: number): void {
  const { nodes, f } = go;
  const cases = nodes.children(node).filter((each) => /_case$/.test(nodes.kind(each)));
  const on = nodes.field(node, 'value');
  const alias = nodes.field(node, 'alias');
  if (on) {
    const value = go.expression(on);
    for (const each of nodes.children(alias)) declareAndWrite(go, each, value);
  }
  const bodies = cases.map(() => f.block());
  const out = f.block();
  f.leave({ kind: 'either', to: [...bodies, out] }, out);
  lowerBodies(go, cases, bodies, out, nodes.text(nodes.children(alias)[0] ?? 0));
}
