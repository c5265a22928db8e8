import type { FunctionIr } from '../../ir/ir.js';
import type { FlatTree } from '../tree.js';
import { JavaScript, type Parts } from './context.js';
import { indexKey, lowerExpression, named } from './expressions.js';
import { classOf, closure } from './functions.js';
import { exportStatement, importStatement } from './modules.js';
import { bind, declareNames, functionKinds, typeName } from './names.js';

const parts: Parts = {
  lowerStatement,
  lowerExpression,
  lowerStatements,
  lowerNested,
  declareVariables,
  indexKey,
};

/** Lowers one module of JavaScript, TypeScript or TSX. @throws SeaworthyError LIMIT_EXCEEDED where it nests too deep. */
export function lowerJavaScript(tree: FlatTree, path: string): FunctionIr {
  const js = new JavaScript(tree, path, parts);
  const { f, nodes } = js;
  f.declare('module');
  f.declare('exports');
  declareNames(js, nodes.root);
  lowerStatements(js, nodes.root);
  return js.finish();
}

/** Function declarations are there before the first statement runs. */
export function lowerStatements(js: JavaScript, node: number): void {
  const { nodes } = js;
  const all = nodes.children(node);
  const isHoisted = (each: number) => /function_declaration$/.test(nodes.kind(each));
  for (const each of all) if (isHoisted(each)) lowerNested(js, each);
  for (const each of all) if (!isHoisted(each)) lowerNested(js, each);
}

export function lowerStatement(js: JavaScript, node: number): void {
  const { nodes, f } = js;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'statement_block':
    case 'program':
    case 'else_clause':
    case 'finally_clause':
      lowerStatements(js, node);
      return;
    case 'lexical_declaration':
    case 'variable_declaration':
      declareVariables(js, node, false);
      return;
    case 'function_declaration':
    case 'generator_function_declaration':
      f.write(at, nodes.fieldText(node, 'name'), closure(js, node));
      return;
    case 'class_declaration':
    case 'abstract_class_declaration':
      f.write(at, nodes.fieldText(node, 'name'), classOf(js, node));
      return;
    case 'enum_declaration':
      enumeration(js, node);
      return;
    case 'return_statement':
      js.returned(at, nodes.first(node));
      return;
    case 'throw_statement':
      thrown(js, at, nodes.first(node));
      return;
    case 'if_statement':
      js.choose(
        nodes.field(node, 'condition'),
        () => lowerNested(js, nodes.field(node, 'consequence')),
        () => lowerNested(js, nodes.field(node, 'alternative')),
      );
      return;
    case 'while_statement':
    case 'do_statement':
    case 'for_statement':
      repeated(js, node);
      return;
    case 'for_in_statement': {
      const over = js.expression(nodes.field(node, 'right'));
      js.loop(undefined, () => {
        bind(js, nodes.field(node, 'left'), js.elementOf(at, over));
        lowerNested(js, nodes.field(node, 'body'));
      });
      return;
    }
    case 'break_statement':
    case 'continue_statement':
      js.jump(nodes.kind(node) === 'break_statement');
      return;
    case 'switch_statement':
      switchStatement(js, node);
      return;
    case 'try_statement':
      tryStatement(js, node);
      return;
    case 'import_statement':
      importStatement(js, node);
      return;
    case 'export_statement':
      exportStatement(js, node);
      return;
    case 'interface_declaration':
    case 'type_alias_declaration':
      return;
    case 'labeled_statement':
      lowerNested(js, nodes.field(node, 'body'));
      return;
    default:
      for (const each of nodes.children(node)) lowerNested(js, each);
  }
}

export function lowerNested(js: JavaScript, node: number): void {
  if (node === 0) return;
  if (
    /statement|declaration$|^statement_block$|_clause$|^internal_module$|^module$/.test(js.nodes.kind(node))
  )
    js.deeper(() => js.statement(node));
  else js.expression(node);
}

export function declareVariables(js: JavaScript, node: number, isPublic: boolean): void {
  const { nodes, f } = js;
  for (const each of nodes.children(node)) {
    const value = nodes.field(each, 'value');
    if (value === 0) continue;
    const name = nodes.field(each, 'name');
    const given =
      isPublic && functionKinds.has(nodes.kind(value))
        ? closure(js, value, { name: nodes.text(name), isPublic })
        : named(js, name, value);
    const type = typeName(js, nodes.field(each, 'type'));
    bind(js, name, type === undefined || /^[a-z]/.test(type) ? given : f.typed(nodes.at(each), given, type));
  }
}

function enumeration(js: JavaScript, node: number): void {
  const { nodes, f } = js;
  const entries = nodes.children(nodes.field(node, 'body')).map((each) => {
    const name = nodes.field(each, 'name');
    const value = nodes.field(each, 'value');
    return [
      nodes.text(name || each),
      value ? js.expression(value) : f.constant(nodes.at(each), nodes.text(each)),
    ] as const;
  });
  f.write(nodes.at(node), nodes.fieldText(node, 'name'), js.dict(nodes.at(node), entries));
}

function repeated(js: JavaScript, node: number): void {
  const { nodes } = js;
  lowerNested(js, nodes.field(node, 'initializer'));
  const given = nodes.field(node, 'condition');
  const test = nodes.kind(given) === 'expression_statement' ? nodes.first(given) : given;
  const increment = nodes.field(node, 'increment');
  js.loop(
    test && nodes.kind(test) !== 'empty_statement' ? (body, out) => js.condition(test, body, out) : undefined,
    () => lowerNested(js, nodes.field(node, 'body')),
    {
      step: () => {
        if (increment) js.expression(increment);
      },
    },
  );
}

function switchStatement(js: JavaScript, node: number): void {
  const { nodes } = js;
  const subject = js.expression(nodes.field(node, 'value'));
  const cases = nodes.children(nodes.field(node, 'body')).map((each) => ({
    values: nodes.kind(each) === 'switch_default' ? undefined : [nodes.field(each, 'value')],
    body: () => {
      for (const inner of nodes.fields(each, 'body')) lowerNested(js, inner);
    },
  }));
  js.switchOn(nodes.at(node), subject, cases, true);
}

function thrown(js: JavaScript, at: number, node: number): void {
  const value = js.expression(node);
  js.callApi(at, '<throw>', [value]);
  js.throwing(at, value);
}

function handle(js: JavaScript, node: number, caught: number): void {
  const { nodes, f } = js;
  const parameter = nodes.field(node, 'parameter');
  if (parameter) bind(js, parameter, f.readSlot(nodes.at(parameter), caught));
  lowerNested(js, nodes.field(node, 'body'));
}

function tryStatement(js: JavaScript, node: number): void {
  const { nodes } = js;
  const handler = nodes.field(node, 'handler');
  js.attempt(
    () => lowerNested(js, nodes.field(node, 'body')),
    handler ? [(caught) => handle(js, handler, caught)] : [],
    () => lowerNested(js, nodes.field(node, 'finalizer')),
  );
}
