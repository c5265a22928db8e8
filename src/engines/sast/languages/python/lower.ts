import type { FunctionIr, Temp } from '../../ir/ir.js';
import type { FlatTree } from '../tree.js';
import { type Parts, Python } from './context.js';
import { lowerExpression } from './expressions.js';
import { classDefinition, lowerDefinition } from './functions.js';
import { importFrom, importStatement } from './imports.js';
import { annotationsOf, assign, capturesIn, declareNames } from './names.js';

const parts: Parts = { lowerStatement, lowerExpression, lowerBody };

/** Lowers one module. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerPython(tree: FlatTree, path: string): FunctionIr {
  const python = new Python(tree, path, parts);
  const { root } = python.nodes;
  declareNames(python, root);
  for (const name of python.f.slots) python.f.exports.set(name, python.f.declare(name));
  lowerBody(python, root);
  return python.finish();
}

export function lowerBody(python: Python, node: number): void {
  for (const each of python.nodes.children(node)) python.deeper(() => python.statement(each));
}

export function lowerStatement(python: Python, node: number): void {
  const { nodes, f } = python;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'expression_statement':
      for (const each of nodes.children(node)) python.expression(each);
      return;
    case 'return_statement':
      python.returned(at, nodes.first(node));
      return;
    case 'raise_statement':
      raised(python, node);
      return;
    case 'if_statement':
      ifStatement(python, node);
      return;
    case 'while_statement':
      python.loop(
        (body, out) => python.condition(nodes.field(node, 'condition'), body, out),
        () => lowerBody(python, nodes.field(node, 'body')),
      );
      lowerBody(python, nodes.field(nodes.field(node, 'alternative'), 'body'));
      return;
    case 'for_statement': {
      const over = python.expression(nodes.field(node, 'right'));
      python.loop(
        undefined,
        () => {
          assign(python, nodes.field(node, 'left'), python.elementOf(at, over));
          lowerBody(python, nodes.field(node, 'body'));
        },
        elseOfLoop(python, node),
      );
      return;
    }
    case 'break_statement':
    case 'continue_statement':
      python.jump(nodes.kind(node) === 'break_statement');
      return;
    case 'try_statement':
      tryStatement(python, node);
      return;
    case 'with_statement':
      withStatement(python, node);
      return;
    case 'match_statement':
      matchStatement(python, node);
      return;
    case 'function_definition':
      f.write(at, nodes.fieldText(node, 'name'), lowerDefinition(python, node));
      return;
    case 'class_definition':
      f.write(at, nodes.fieldText(node, 'name'), classDefinition(python, node));
      return;
    case 'decorated_definition':
      lowerDecorated(python, node);
      return;
    case 'import_statement':
      importStatement(python, node);
      return;
    case 'import_from_statement':
      importFrom(python, node);
      return;
    case 'assert_statement': {
      const [yes, no] = [f.block(), f.block()];
      python.condition(nodes.first(node), yes, no);
      f.enter(no);
      f.leave({ kind: 'stop' }, yes);
      return;
    }
    case 'exec_statement':
      python.callApi(at, 'exec', [python.expression(nodes.first(node))]);
      return;
    case 'block':
      lowerBody(python, node);
      return;
    default:
      for (const each of nodes.children(node)) statementOrExpression(python, each);
  }
}

function statementOrExpression(python: Python, node: number): void {
  if (/statement|definition|^block$/.test(python.nodes.kind(node)))
    python.deeper(() => python.statement(node));
  else python.expression(node);
}

function ifStatement(python: Python, node: number): void {
  const { nodes, f } = python;
  const out = f.block();
  branch(python, nodes.field(node, 'condition'), nodes.field(node, 'consequence'), out);
  for (const other of nodes.fields(node, 'alternative')) {
    if (nodes.kind(other) === 'elif_clause')
      branch(python, nodes.field(other, 'condition'), nodes.field(other, 'consequence'), out);
    else lowerBody(python, nodes.field(other, 'body'));
  }
  f.goto(out);
}

/** Leaves the builder where the condition does not hold. */
function branch(python: Python, condition: number, body: number, out: number): void {
  const { f } = python;
  const [yes, no] = [f.block(), f.block()];
  python.condition(condition, yes, no);
  f.enter(yes);
  lowerBody(python, body);
  f.goto(out, no);
}

function raised(python: Python, node: number): void {
  const { nodes } = python;
  const [value] = python.expressions(nodes.children(node));
  if (value === undefined) python.stop();
  else python.throwing(nodes.at(node), value);
}

/** `else` of a loop runs where no `break` left it. */
function elseOfLoop(python: Python, node: number): { readonly otherwise: () => void } | undefined {
  const { nodes } = python;
  const body = nodes.field(nodes.field(node, 'alternative'), 'body');
  return body === 0 ? undefined : { otherwise: () => lowerBody(python, body) };
}

/** `except LookupError as problem`: an object of that class, with what was thrown in it. */
function caughtAs(python: Python, node: number, caught: number): void {
  const { nodes, f } = python;
  const at = nodes.at(node);
  const value = python.either(at, [() => python.expression(nodes.first(node)), () => f.readSlot(at, caught)]);
  assign(python, nodes.field(node, 'alias'), value);
}

function tryStatement(python: Python, node: number): void {
  const { nodes } = python;
  const clauses = (kind: RegExp) => nodes.children(node).filter((each) => kind.test(nodes.kind(each)));
  python.attempt(
    () => {
      lowerBody(python, nodes.field(node, 'body'));
      for (const each of clauses(/^else_clause$/)) lowerBody(python, nodes.field(each, 'body'));
    },
    clauses(/^except/).map((handler) => (caught) => {
      if (isUnseen(python, handler)) python.callApi(nodes.at(handler), '<except: pass>', []);
      for (const each of nodes.children(handler)) {
        if (nodes.kind(each) === 'block') lowerBody(python, each);
        else if (nodes.kind(each) === 'as_pattern') caughtAs(python, each, caught);
      }
    }),
    () => {
      for (const each of clauses(/^finally_clause$/))
        for (const inner of nodes.children(each)) lowerBody(python, inner);
    },
  );
}

/** `except: pass`, `except Exception: continue` */
function isUnseen(python: Python, handler: number): boolean {
  const { nodes } = python;
  const [block = 0, ...more] = nodes.childrenOf(handler, 'block');
  const [only = 0, ...others] = nodes.children(block);
  const isNothing =
    more.length === 0 && others.length === 0 && /^(pass|continue)_statement$/.test(nodes.kind(only));
  const caught = nodes.children(handler).find((each) => nodes.kind(each) !== 'block');
  return isNothing && (caught === undefined || /^(Base)?Exception\b/.test(nodes.text(caught)));
}

function withStatement(python: Python, node: number): void {
  const { nodes } = python;
  for (const clause of nodes.children(node)) {
    if (nodes.kind(clause) !== 'with_clause') continue;
    for (const item of nodes.children(clause)) python.expression(nodes.field(item, 'value'));
  }
  lowerBody(python, nodes.field(node, 'body'));
}

function matchStatement(python: Python, node: number): void {
  const { nodes } = python;
  const subject = python.expression(nodes.field(node, 'subject'));
  const cases = nodes.fields(nodes.field(node, 'body'), 'alternative').map((clause) => {
    const patterns = nodes.childrenOf(clause, 'case_pattern');
    const literals = patterns.map((each) => literalPatterns(python, each));
    const isRest = patterns.every((each) => nodes.text(each) === '_') && nodes.field(clause, 'guard') === 0;
    const isOpen = !isRest && (literals.includes(undefined) || nodes.field(clause, 'guard') !== 0);
    return {
      values: isRest || isOpen ? undefined : literals.flatMap((each) => each ?? []),
      isOpen,
      body: () => {
        for (const each of patterns) {
          const [type] = nodes.childrenOf(each, 'class_pattern').map((one) => nodes.first(one));
          if (type !== undefined) python.f.narrowed(nodes.at(each), subject, nodes.text(type));
          capture(python, each, subject);
        }
        lowerBody(python, nodes.field(clause, 'consequence'));
      },
    };
  });
  python.switchOn(nodes.at(node), subject, cases, false);
}

function capture(python: Python, pattern: number, subject: Temp): void {
  const { nodes, f } = python;
  const at = nodes.at(pattern);
  const isWhole = nodes.kind(nodes.first(pattern)) === 'dotted_name';
  for (const name of capturesIn(python, pattern))
    f.write(at, nodes.text(name), isWhole ? subject : python.elementOf(at, subject));
}

function literalPatterns(python: Python, pattern: number): readonly number[] | undefined {
  const { nodes } = python;
  const inner = nodes.children(pattern);
  const flat = inner.flatMap((each) =>
    nodes.kind(each) === 'union_pattern' ? nodes.children(each) : [each],
  );
  const literal = flat.every((each) => /^(string|integer|true|false|none|float)$/.test(nodes.kind(each)));
  return literal && flat.length > 0 ? flat : undefined;
}

/** A decorator is a call with the function; its result is not looked at, for most give the function back. */
function lowerDecorated(python: Python, node: number): void {
  const { nodes, f } = python;
  const definition = nodes.field(node, 'definition');
  const annotations = annotationsOf(python, node);
  const value =
    nodes.kind(definition) === 'class_definition'
      ? classDefinition(python, definition, annotations)
      : lowerDefinition(python, definition, annotations);
  f.write(nodes.at(definition), nodes.fieldText(definition, 'name'), value);
  for (const each of nodes.children(node)) {
    if (nodes.kind(each) !== 'decorator') continue;
    f.call(nodes.at(each), python.expression(nodes.first(each)), [value]);
  }
}
