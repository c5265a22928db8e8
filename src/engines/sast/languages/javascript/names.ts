import type { Annotation, Constant, Temp } from '../../ir/ir.js';
import { unquote } from '../text.js';
import type { JavaScript } from './context.js';

export const functionKinds = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
]);

/** Characters of a function that are looked at for how it goes through an object. */
const mostOfFunction = 3000;

// The names that a function owns, and how patterns give them values.

/** `var` and functions are there before the first statement runs; blocks do not hide names from each other here. */
export function declareNames(js: JavaScript, root: number): void {
  const { nodes, f } = js;
  const waiting = [...nodes.children(root)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const kind = nodes.kind(node);
    if (/^(function|generator_function|class|abstract_class|enum)_declaration$/.test(kind))
      f.declare(nodes.fieldText(node, 'name'));
    if (functionKinds.has(kind) || kind === 'class_body') continue;
    if (kind === 'variable_declarator') declarePattern(js, nodes.field(node, 'name'));
    if (kind === 'for_in_statement') declarePattern(js, nodes.field(node, 'left'));
    if (kind === 'catch_clause') declarePattern(js, nodes.field(node, 'parameter'));
    if (kind === 'import_clause') declareImports(js, node);
    if (kind === 'import_require_clause') f.declare(nodes.text(nodes.first(node)));
    waiting.push(...nodes.children(node));
  }
}

function declareImports(js: JavaScript, clause: number): void {
  const { nodes, f } = js;
  for (const each of nodes.children(clause)) {
    if (nodes.kind(each) === 'identifier') f.declare(nodes.text(each));
    else if (nodes.kind(each) === 'namespace_import') f.declare(nodes.text(nodes.first(each)));
    else
      for (const one of nodes.children(each))
        f.declare(nodes.text(nodes.field(one, 'alias') || nodes.field(one, 'name')));
  }
}

export function declarePattern(js: JavaScript, node: number): void {
  const { nodes, f } = js;
  const kind = nodes.kind(node);
  if (node === 0) return;
  if (kind === 'identifier' || kind === 'shorthand_property_identifier_pattern') f.declare(nodes.text(node));
  else if (kind === 'pair_pattern') declarePattern(js, nodes.field(node, 'value'));
  else if (kind === 'assignment_pattern' || kind === 'object_assignment_pattern')
    declarePattern(js, nodes.field(node, 'left'));
  else if (/pattern/.test(kind)) for (const each of nodes.children(node)) declarePattern(js, each);
}

export function bind(js: JavaScript, pattern: number, value: Temp): void {
  js.deeper(() => bindAt(js, pattern, value));
}

function bindAt(js: JavaScript, pattern: number, value: Temp): void {
  const { nodes, f } = js;
  const at = nodes.at(pattern);
  switch (nodes.kind(pattern)) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern': {
      const name = nodes.text(pattern);
      // A name that no one declares is a member of the page's window: `location = x`.
      if (f.find(name) === undefined) f.store(at, js.api(at, 'window'), name, value);
      f.write(at, name, value);
      return;
    }
    case 'member_expression': {
      const object = js.expression(nodes.field(pattern, 'object'));
      f.store(at, object, nodes.fieldText(pattern, 'property'), value);
      return;
    }
    case 'subscript_expression':
      storeAt(js, pattern, value);
      return;
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      bind(js, nodes.field(pattern, 'left'), value);
      return;
    case 'rest_pattern':
      bind(js, nodes.first(pattern), value);
      return;
    case 'array_pattern':
      bindElements(js, pattern, value);
      return;
    case 'object_pattern':
      for (const each of nodes.children(pattern)) bindMember(js, each, value);
      return;
    default:
      for (const each of nodes.children(pattern)) bind(js, each, value);
  }
}

/** `[first, , third, ...others]`: places that are left out have no node of their own. */
function bindElements(js: JavaScript, pattern: number, value: Temp): void {
  const { nodes, f } = js;
  const at = nodes.at(pattern);
  let from = at + 1;
  let index = 0;
  for (const each of nodes.children(pattern)) {
    index += nodes.tree.text.slice(from, nodes.at(each)).split(',').length - 1;
    from = nodes.tree.end[each] ?? from;
    const isRest = nodes.kind(each) === 'rest_pattern';
    bind(
      js,
      each,
      isRest ? js.method(at, value, 'slice', [f.constant(at, index)]) : f.get(at, value, String(index)),
    );
  }
}

/** A key that is not written out is reported to the models too: anyone who chooses it may choose `__proto__`. */
function storeAt(js: JavaScript, pattern: number, value: Temp): void {
  const { nodes, f } = js;
  const at = nodes.at(pattern);
  const owner = nodes.field(pattern, 'object');
  const object = js.expression(owner);
  const key = js.parts.indexKey(js, pattern);
  if (typeof key !== 'string') {
    const isDeep = nodes.kind(owner) === 'subscript_expression';
    const outer = isDeep ? js.parts.indexKey(js, owner) : undefined;
    const name = nodes.text(nodes.field(pattern, 'index'));
    if (isWalking(js, nodes.text(owner))) js.callApi(at, '<walking-store>', [key]);
    else if (!isGoneThrough(js, name)) js.callApi(at, '<dynamic-store>', [key]);
    if (outer !== undefined && typeof outer !== 'string') js.callApi(at, '<deep-store>', [outer]);
  }
  f.store(at, object, key, value);
}

/**
 * Whether a store can end in what all objects inherit: the function calls itself, or `object = object[key]` goes
 * down before it. One store alone changes an object of the program's own.
 */
function isWalking(js: JavaScript, object: string): boolean {
  const { name } = js.f;
  const text = enclosing(js);
  const calls = /^[\w$]+$/.test(name) ? text.split(`${name}(`).length - 1 : 0;
  return calls > 1 || text.includes(`${object} = ${object}[`);
}

/** Whether the key is that of a loop over what there is: `for (const key in own)`, `Object.keys(own).map((key) => …)`. */
function isGoneThrough(js: JavaScript, key: string): boolean {
  if (!/^[\w$]{1,60}$/.test(key)) return false;
  const text = enclosing(js);
  const loop = ['const ', 'let ', 'var ', ''].some((word) =>
    [`(${word}${key} in `, `(${word}${key} of `, `(${word}[${key},`, `(${word}[ ${key},`].some((each) =>
      text.includes(each),
    ),
  );
  return loop || /\b(keys|entries)\(/.test(text);
}

/** The text of the function around, as far as it is looked at. */
function enclosing(js: JavaScript): string {
  const { at } = js.f;
  return js.nodes.tree.text.slice(at, at + mostOfFunction);
}

function bindMember(js: JavaScript, pattern: number, value: Temp): void {
  const { nodes, f } = js;
  const at = nodes.at(pattern);
  const kind = nodes.kind(pattern);
  if (kind === 'pair_pattern')
    bind(js, nodes.field(pattern, 'value'), f.get(at, value, nodes.fieldText(pattern, 'key')));
  else if (kind === 'rest_pattern') bind(js, nodes.first(pattern), value);
  else {
    const name = kind === 'object_assignment_pattern' ? nodes.field(pattern, 'left') : pattern;
    bind(js, name, f.get(at, value, nodes.text(name)));
  }
}

/** The name of a declared type without package and arguments; none for texts and for what has no name. */
export function typeName(js: JavaScript, annotation: number): string | undefined {
  const { nodes } = js;
  const type = nodes.kind(annotation) === 'type_annotation' ? nodes.first(annotation) : annotation;
  switch (nodes.kind(type)) {
    case 'type_identifier':
      return nodes.text(type);
    case 'nested_type_identifier':
      return nodes.fieldText(type, 'name');
    case 'generic_type':
      return typeName(js, nodes.field(type, 'name'));
    case 'predefined_type':
      return /^(number|boolean|bigint)$/.test(nodes.text(type)) ? nodes.text(type) : undefined;
    default:
      return undefined;
  }
}

/** `@Get(':id')`, with its constant arguments and the constant members of an options object. */
function annotationOf(js: JavaScript, decorator: number): Annotation {
  const { nodes } = js;
  const inner = nodes.first(decorator);
  const isCall = nodes.kind(inner) === 'call_expression';
  const callee = isCall ? nodes.field(inner, 'function') : inner;
  const name = nodes.text(nodes.field(callee, 'property') || callee);
  const args: Record<string, Constant> = Object.create(null) as Record<string, Constant>;
  const given = isCall ? nodes.children(nodes.field(inner, 'arguments')) : [];
  given.forEach((each, index) => {
    if (nodes.kind(each) === 'object')
      for (const pair of nodes.children(each)) {
        const value = constantOf(js, nodes.field(pair, 'value'));
        if (value !== undefined) args[nodes.fieldText(pair, 'key')] = value;
      }
    const value = constantOf(js, each);
    if (value !== undefined) args[index === 0 ? 'value' : String(index)] = value;
  });
  return { name, args };
}

function constantOf(js: JavaScript, node: number): Constant | undefined {
  const { nodes } = js;
  switch (nodes.kind(node)) {
    case 'string':
      return unquote(nodes.text(node), 'javascript');
    case 'number':
      return Number(nodes.text(node));
    case 'true':
    case 'false':
      return nodes.kind(node) === 'true';
    case 'array':
      return constantOf(js, nodes.first(node));
    case 'regex':
      return nodes.text(node);
    case 'identifier':
    case 'new_expression':
      // `@Param('id', ParseIntPipe)`, `new ParseEnumPipe(Kind)`
      return nodes.text(nodes.field(node, 'constructor') || node).slice(0, 100);
    default:
      return undefined;
  }
}

export function decoratorsOf(js: JavaScript, node: number): readonly Annotation[] {
  return js.nodes.childrenOf(node, 'decorator').map((each) => annotationOf(js, each));
}

/** A decorator is a call as any other: `@Module({ imports: [JwtModule.register({ secret })] })`. */
export function applied(js: JavaScript, decorators: readonly number[]): readonly Annotation[] {
  const { nodes } = js;
  for (const each of decorators)
    if (nodes.kind(nodes.first(each)) === 'call_expression') js.expression(nodes.first(each));
  return decorators.map((each) => annotationOf(js, each));
}
