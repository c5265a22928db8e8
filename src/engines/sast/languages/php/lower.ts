import { hintsAtSecret } from '../../../../knowledge/secret-words.js';
import type { Annotation, ClassFacts, Constant, FunctionIr, Param, Temp } from '../../ir/ir.js';
import type { FlatTree } from '../tree.js';
import { type Parts, Php } from './context.js';
import { lowerExpression } from './expressions.js';
import { classKinds, yields } from './known.js';
import { classNamed, documented } from './names.js';
import { lowerStatement, nameOf, statements } from './statements.js';
import { lastPart } from './text.js';

const parts: Parts = { lowerStatement, lowerExpression, lowerFunction, lowerClosure, classValue };

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerPhp(tree: FlatTree, path: string): FunctionIr {
  const php = new Php(tree, path, parts);
  const { nodes, f } = php;
  collectImports(php, nodes.root);
  const all = topLevel(php, nodes.root);
  for (const each of all)
    if (nodes.kind(each) === 'function_definition' || classKinds.has(nodes.kind(each))) {
      const name = nameOf(php, each);
      f.exports.set(name, f.declare(name));
    }
  for (const each of all) for (const name of conditionalIn(php, each)) f.exports.set(name, f.declare(name));
  // Functions and classes are there before the file runs.
  for (const each of all) if (nodes.kind(each) === 'function_definition') php.statement(each);
  for (const each of all) if (classKinds.has(nodes.kind(each))) php.statement(each);
  statements(php, nodes.root);
  for (const name of f.slots) if (name.startsWith('$')) f.exports.set(name, f.declare(name));
  return php.finish({
    imports: php.imports,
    ...(php.namespace === '' ? {} : { namespace: php.namespace }),
  });
}

/** Parts of a condition that hold statements. */
const conditions = new Set([
  'if_statement',
  'else_clause',
  'else_if_clause',
  'compound_statement',
  'colon_block',
]);
const mostConditions = 6;

/** What a file declares where some condition holds: `if (!function_exists('x')) { function x() {} }`. */
function conditionalIn(php: Php, node: number, depth = 0): readonly string[] {
  const { nodes } = php;
  if (depth > mostConditions || !conditions.has(nodes.kind(node))) return [];
  return nodes.children(node).flatMap((each) => {
    const kind = nodes.kind(each);
    const isDeclared = kind === 'function_definition' || classKinds.has(kind);
    return isDeclared ? [nameOf(php, each)] : conditionalIn(php, each, depth + 1);
  });
}

/** https://www.php.net/manual/en/language.namespaces.importing.php */
function collectImports(php: Php, node: number): void {
  const { nodes } = php;
  for (const each of nodes.children(node)) {
    if (nodes.kind(each) === 'namespace_definition') {
      php.namespace = nodes.fieldText(each, 'name');
      collectImports(php, nodes.field(each, 'body'));
    }
    if (nodes.kind(each) === 'namespace_use_declaration') use(php, nodes.text(each));
  }
}

/** `use A\\B, C\\D as E;`, `use A\\{B, C as D};` */
function use(php: Php, text: string): void {
  const names = text.replace(/^use\s+/, '').replace(/;\s*$/, '');
  if (/^(function|const)\s/.test(names)) return;
  const open = names.indexOf('{');
  const base = open < 0 ? '' : names.slice(0, open).trim();
  for (const each of names
    .slice(open + 1)
    .replace('}', '')
    .split(',')) {
    const [name = '', alias] = each.trim().split(/\s{1,20}as\s{1,20}/i);
    const full = (base + name).replace(/^\\/, '');
    if (name !== '') php.imports.set(alias ?? lastPart(full), full);
  }
}

/** Statements of the file and of namespace blocks. */
function topLevel(php: Php, node: number): readonly number[] {
  const { nodes } = php;
  return nodes.children(node).flatMap((each) => {
    const body = nodes.kind(each) === 'namespace_definition' ? nodes.field(each, 'body') : 0;
    return body ? topLevel(php, body) : [each];
  });
}

export function lowerClosure(php: Php, node: number): Temp {
  return lowerFunction(php, node, '<closure>');
}

export function lowerFunction(php: Php, node: number, name: string, isMethod = false): Temp {
  const { nodes } = php;
  const at = nodes.at(node);
  return php.inner(name, at, isMethod, () => {
    if (nodes.kind(node) === 'arrow_function') php.arrows.add(php.f);
    const uses = nodes.children(node).find((each) => nodes.kind(each) === 'anonymous_function_use_clause');
    if (uses !== undefined)
      php.borrowed.set(
        php.f,
        new Set(nodes.children(uses).map((each) => nodes.text(each).replace(/^&\s*/, ''))),
      );
    declareParameters(php, nodes.field(node, 'parameters'), at);
    const body = nodes.field(node, 'body');
    if (nodes.kind(node) === 'arrow_function') php.giveBack(nodes.at(body), php.expression(body));
    else if (body) php.statement(body);
    const given = php.f.find(yields);
    if (given?.up === 0) php.giveBack(at, php.f.readSlot(at, given.slot));
    const written = typeName(php, nodes.field(node, 'return_type'));
    const returns = /^(|array|iterable|object|mixed|Generator|Traversable|Iterator)$/.test(written)
      ? (documented(php, at, /@return\s+([^\s*]+)/) ?? written)
      : written;
    const isStatic = nodes.children(node).some((each) => nodes.text(each) === 'static');
    return {
      annotations: [
        ...attributes(php, node),
        ...(isMethod && isStatic ? [{ name: 'static', args: {} }] : []),
      ],
      ...(isMethod && php.facts ? { owner: php.facts } : {}),
      ...(returns === '' ? {} : { returns }),
      isPublic: !nodes.children(node).some((each) => /^(private|protected)$/.test(nodes.text(each))),
    };
  });
}

/** `&$value` */
function isReference({ nodes }: Php, parameter: number): boolean {
  return nodes.children(parameter).some((each) => nodes.kind(each) === 'reference_modifier');
}

function declareParameters(php: Php, list: number, documentedAt: number): void {
  const { nodes, f } = php;
  for (const each of nodes.children(list)) {
    const name = nodes.fieldText(each, 'name');
    const type = typeOfParameter(php, each, documentedAt);
    const annotations = attributes(php, each);
    const param: Param = {
      name: name.slice(1),
      slot: f.declare(name),
      rest: nodes.kind(each) === 'variadic_parameter',
      ...(isReference(php, each) ? { isReference: true } : {}),
      ...(/^(|string|array|iterable|mixed|callable|self|static)$/.test(type) ? {} : { type }),
      ...(annotations.length > 0 ? { annotations } : {}),
    };
    f.params.push(param);
    const given = nodes.field(each, 'default_value');
    // A credential is looked at where it stands.
    if (hintsAtSecret.test(name) && /string/.test(nodes.kind(given)))
      php.dict(nodes.at(each), [[name.slice(1), php.expression(given)]]);
    php.byDefault(
      param.slot,
      given,
      /^(?:name|qualified_name|class_constant_access_expression|binary_expression)$/,
    );
  }
  for (const each of nodes.children(list))
    if (nodes.kind(each) === 'property_promotion_parameter') {
      const at = nodes.at(each);
      const name = nodes.fieldText(each, 'name');
      f.store(at, f.read(at, 'this'), name.slice(1), f.read(at, name));
    }
}

function typeOfParameter(php: Php, node: number, documentedAt: number): string {
  const { nodes } = php;
  const type = typeName(php, nodes.field(node, 'type'));
  const name = nodes.fieldText(node, 'name');
  if (!/^(|array|iterable|object)$/.test(type) || !/^\$\w+$/.test(name)) return type;
  return (
    documented(php, documentedAt, new RegExp(`@param\\s+([^\\s*]+)\\s+(?:&|\\.\\.\\.)?\\${name}\\b`)) ?? type
  );
}

function typeName(php: Php, node: number): string {
  const { nodes } = php;
  if (node === 0) return '';
  const inner = /^(optional_type|union_type|named_type)$/.test(nodes.kind(node)) ? nodes.children(node) : [];
  const real = inner.find((each) => nodes.text(each) !== 'null');
  return real === undefined ? classNamed(php, nodes.text(node).replace(/^\?/, '')) : typeName(php, real);
}

function attributes(php: Php, node: number): readonly Annotation[] {
  const { nodes } = php;
  return nodes
    .children(nodes.field(node, 'attributes'))
    .flatMap((group) => nodes.children(group))
    .map((each) => ({
      name: lastPart(nodes.text(nodes.children(each)[0] ?? 0)),
      args: attributeArgs(php, nodes.field(each, 'parameters')),
    }));
}

function attributeArgs(php: Php, list: number): Readonly<Record<string, Constant>> {
  const { nodes } = php;
  const args: Record<string, Constant> = {};
  nodes.children(list).forEach((each, index) => {
    const name = nodes.fieldText(each, 'name');
    // `requirements: ['id' => '\\d+']`
    if (name === 'requirements')
      for (const [, key = '', pattern = ''] of nodes
        .text(each)
        .matchAll(/['"](\w{1,60})['"]\s{0,9}=>\s{0,9}['"]([^'"]{1,200})['"]/g))
        args[`requirements.${key}`] = pattern;
    const text = /['"]([^'"]*)['"]/.exec(nodes.text(nodes.children(each).at(-1) ?? 0))?.[1];
    if (text !== undefined) args[name === '' ? (index === 0 ? 'value' : String(index)) : name] = text;
  });
  return args;
}

export function classValue(php: Php, node: number, name: string): Temp {
  const { nodes, f } = php;
  const at = nodes.at(node);
  const outer = { facts: php.facts, className: php.className, baseName: php.baseName };
  const bases = basesOf(php, node);
  const base = extended(php, node);
  const draft: ClassFacts = {
    name,
    bases,
    annotations: attributes(php, node),
    fieldTypes: fieldTypes(php, node),
    ...(nodes.kind(node) === 'enum_declaration' ? { isEnum: true as const } : {}),
  };
  php.facts = draft;
  php.className = name;
  php.baseName = base;
  const before = php.initials;
  php.initials = [];
  const entries = nodes.children(nodes.field(node, 'body')).flatMap((each) => membersOf(php, each));
  const members = php.dict(at, entries, [...traits(php, node), ...php.initials]);
  php.initials = before;
  const baseValue = base === undefined ? undefined : f.read(at, base);
  const out = php.classFrom(at, draft, members, baseValue);
  Object.assign(php, outer);
  return out;
}

function basesOf(php: Php, node: number): readonly string[] {
  const { nodes } = php;
  return nodes
    .children(node)
    .filter((each) => /^(base_clause|class_interface_clause)$/.test(nodes.kind(each)))
    .flatMap((each) => nodes.children(each).map((name) => lastPart(nodes.text(name))));
}

function extended(php: Php, node: number): string | undefined {
  const { nodes } = php;
  const clause = nodes.children(node).find((each) => nodes.kind(each) === 'base_clause');
  return clause === undefined ? undefined : lastPart(nodes.text(nodes.children(clause)[0] ?? 0));
}

function traits(php: Php, node: number): readonly Temp[] {
  const { nodes, f } = php;
  return nodes
    .childrenOf(nodes.field(node, 'body'), 'use_declaration')
    .flatMap((each) => nodes.children(each).filter((name) => /name/.test(nodes.kind(name))))
    .map((name) => f.read(nodes.at(name), lastPart(nodes.text(name))));
}

function fieldTypes(php: Php, node: number): ReadonlyMap<string, string> {
  const { nodes } = php;
  const types = new Map<string, string>();
  const given = new Map<string, string>();
  for (const each of nodes.children(nodes.field(node, 'body'))) {
    const parameters =
      nodes.kind(each) === 'method_declaration' ? nodes.children(nodes.field(each, 'parameters')) : [];
    for (const param of parameters)
      if (nodes.kind(param) === 'property_promotion_parameter')
        types.set(nodes.fieldText(param, 'name').slice(1), typeName(php, nodes.field(param, 'type')));
    if (nodes.kind(each) === 'method_declaration') givenFields(php, each, given);
    if (nodes.kind(each) !== 'property_declaration') continue;
    const written = typeName(php, nodes.field(each, 'type'));
    const type = /^(|array|iterable|object)$/.test(written)
      ? (documented(php, nodes.at(each), /@var\s+([^\s*]+)/) ?? '')
      : written;
    if (type === '') continue;
    for (const element of nodes.children(each))
      if (nodes.kind(element) === 'property_element')
        types.set(nodes.fieldText(element, 'name').slice(1), type);
  }
  for (const [name, type] of given) if (!types.has(name)) types.set(name, type);
  return types;
}

/** `$this->client = $client` of a parameter with a type. */
function givenFields(php: Php, method: number, fields: Map<string, string>): void {
  const { nodes } = php;
  const given = new Map<string, string>();
  for (const param of nodes.children(nodes.field(method, 'parameters'))) {
    const type = typeOfParameter(php, param, nodes.at(method));
    if (/^[A-Z]/.test(type)) given.set(nodes.fieldText(param, 'name'), type);
  }
  if (given.size === 0) return;
  for (const each of nodes.children(nodes.field(method, 'body'))) {
    const assignment = nodes.kind(each) === 'expression_statement' ? nodes.first(each) : 0;
    const type = given.get(nodes.fieldText(assignment, 'right'));
    const [, name] = /^\$this->(\w+)$/.exec(nodes.fieldText(assignment, 'left')) ?? [];
    if (type !== undefined && name !== undefined) fields.set(name, type);
  }
}

/** `protected $guarded = [];`: frameworks read settings from members of their classes. */
function declares(php: Php, at: number, name: string, value: Temp): void {
  const { f } = php;
  if (!/^(guarded|fillable|except|middleware|csrf\w*|enableCsrfValidation)$/.test(name)) return;
  const base = f.constant(at, php.baseName ?? '');
  php.callApi(at, 'member', [f.constant(at, name), value, base]);
}

function membersOf(php: Php, node: number): readonly (readonly [string, Temp])[] {
  const { nodes } = php;
  switch (nodes.kind(node)) {
    case 'method_declaration': {
      const name = nodes.fieldText(node, 'name');
      return [[name === '__construct' ? 'constructor' : name, lowerFunction(php, node, name, true)]];
    }
    case 'property_declaration':
      return nodes.children(node).flatMap((each): readonly (readonly [string, Temp])[] => {
        const value = nodes.kind(each) === 'property_element' ? nodes.field(each, 'default_value') : 0;
        if (value === 0) return [];
        const name = nodes.fieldText(each, 'name').slice(1);
        const initial = php.expression(value);
        declares(php, nodes.at(each), name, initial);
        php.initials.push(php.dict(nodes.at(each), [[name, initial]]));
        return [];
      });
    case 'const_declaration':
      return nodes.children(node).flatMap((each): readonly (readonly [string, Temp])[] => {
        const [name = 0, value = 0] = nodes.children(each);
        if (nodes.kind(each) === 'const_element')
          php.initials.push(php.dict(nodes.at(each), [[nodes.text(name), php.expression(value)]]));
        return [];
      });
    case 'enum_case': {
      const value = nodes.field(node, 'value');
      return [[nodes.fieldText(node, 'name'), value ? php.expression(value) : php.f.temp()]];
    }
    default:
      return [];
  }
}
