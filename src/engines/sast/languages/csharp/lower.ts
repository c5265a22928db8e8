import { isListedField } from '../../ir/constraints.js';
import type { ClassFacts, FunctionIr, Temp } from '../../ir/ir.js';
import type { FlatTree } from '../tree.js';
import { CSharp, type OwnMembers, type Parts } from './context.js';
import { madeAttributes } from './creation.js';
import { assign, lowerExpression } from './expressions.js';
import {
  callConstructor,
  declareParameter,
  getterOf,
  lowerAccessor,
  lowerClosure,
  lowerFunction,
  lowerSetter,
} from './functions.js';
import { attributes, converted, modifiers, typeName, windows } from './names.js';
import { hoist, lowerStatement } from './statements.js';
import { isPlain } from './types.js';

type Entry = readonly [string, Temp];

const classKinds = new Set([
  'class_declaration',
  'struct_declaration',
  'record_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_struct_declaration',
]);

const functionKinds = /^(method_declaration|constructor_declaration|operator_declaration)$/;

/** A property whose value comes with the request. */
const bound =
  /^(BindProperty|FromQuery|FromRoute|FromForm|FromHeader|SupplyParameterFromQuery|SupplyParameterFromForm)$/;

const maxDeclarations = 400;

const parts: Parts = { lowerStatement, lowerExpression, lowerFunction, lowerClosure, assign };

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerCSharp(tree: FlatTree, path: string): FunctionIr {
  const csharp = new CSharp(tree, path, parts);
  const { nodes, f } = csharp;
  const types = typesIn(csharp, nodes.root);
  const imports = usings(csharp);
  csharp.isDesktop = [...imports.values()].some((each) => windows.test(each));
  for (const each of types) {
    const name = nodes.fieldText(each, 'name');
    f.exports.set(name, f.declare(name));
  }
  for (const each of types) {
    const name = nodes.fieldText(each, 'name');
    f.write(nodes.at(each), name, classValue(csharp, each, name));
  }
  topLevel(csharp);
  return csharp.finish({ imports });
}

/** `using A.B;` brings in all names of a namespace, `using C = A.B.C;` one (ECMA-334, section 14.5). */
function usings(csharp: CSharp): ReadonlyMap<string, string> {
  const { nodes } = csharp;
  const found = new Map<string, string>();
  for (const each of nodes.childrenOf(nodes.root, 'using_directive')) {
    const words = nodes.text(each).slice(0, 400).replace(';', '').split(/\s/);
    const parts = words.filter((word) => !/^(global|using|static|)$/.test(word));
    const name = parts.at(-1)?.replace('global::', '') ?? '';
    const alias = parts[1] === '=' ? parts[0] : undefined;
    if (/^[\w.]+$/.test(name)) found.set(alias ?? `${name}.*`, name);
  }
  return found;
}

/** Statements outside of classes: the program itself. */
function topLevel(csharp: CSharp): void {
  const { nodes } = csharp;
  const statements = nodes.childrenOf(nodes.root, 'global_statement').flatMap((each) => nodes.children(each));
  for (const each of statements) hoist(csharp, each);
  for (const each of statements) if (nodes.kind(each) !== 'local_function_statement') csharp.statement(each);
}

/** All classes of the file, nested ones too: each is known by its own name. */
function typesIn(csharp: CSharp, node: number): readonly number[] {
  const { nodes } = csharp;
  const found: number[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const each of nodes.children(next)) {
      const kind = nodes.kind(each);
      if (classKinds.has(kind)) found.push(each);
      if (classKinds.has(kind) || kind === 'namespace_declaration') waiting.push(nodes.field(each, 'body'));
      else if (/^(file_scoped_namespace_declaration|preproc_\w+|ERROR)$/.test(kind)) waiting.push(each);
    }
  return found.filter((each) => nodes.field(each, 'name') !== 0);
}

function classValue(csharp: CSharp, node: number, name: string): Temp {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const { facts: outerFacts, own, className, baseName } = csharp;
  const body = bodyOf(csharp, nodes.field(node, 'body'));
  const bases = basesOf(csharp, node);
  const isInterface = nodes.kind(node) === 'interface_declaration';
  const facts: ClassFacts = {
    name,
    bases,
    annotations: attributes(csharp, node),
    fieldTypes: fieldTypes(csharp, node, body),
    ...listedFields(csharp, body),
    ...(isInterface ? { methods: methodNames(csharp, body) } : {}),
    ...(nodes.kind(node) === 'enum_declaration' ? { isEnum: true as const } : {}),
  };
  const base = isInterface ? undefined : bases.find((each) => !/^I[A-Z]/.test(each));
  csharp.facts = facts;
  csharp.className = name;
  csharp.baseName = base === name ? undefined : base;
  csharp.own = ownMembers(csharp, node, body);
  const later: (() => void)[] = [];
  const entries = [
    ...primaryConstructor(csharp, node),
    ...body.flatMap((each) => membersOf(csharp, each, later)),
  ];
  const members = csharp.dict(at, entries);
  const baseValue = csharp.baseName === undefined ? undefined : csharp.api(at, csharp.baseName);
  const out = csharp.classFrom(at, facts, members, baseValue);
  // Values of fields are stored where they stand: what is wrong with one is reported there.
  f.write(at, name, out);
  for (const work of later.slice(0, maxDeclarations)) work();
  Object.assign(csharp, { facts: outerFacts, own, className, baseName });
  return f.read(at, name);
}

/** Members, those between directives of the preprocessor too. */
function bodyOf(csharp: CSharp, body: number): readonly number[] {
  const { nodes } = csharp;
  return nodes.children(body).flatMap((each): readonly number[] => {
    const isPart = /^preproc_(if|elif|else|region)/.test(nodes.kind(each));
    return isPart ? csharp.deeper(() => bodyOf(csharp, each)) : [each];
  });
}

function methodNames(csharp: CSharp, body: readonly number[]): readonly string[] {
  const { nodes } = csharp;
  return body.flatMap((each) =>
    functionKinds.test(nodes.kind(each)) ? [nodes.fieldText(each, 'name')] : [],
  );
}

function basesOf(csharp: CSharp, node: number): readonly string[] {
  const { nodes } = csharp;
  const list = nodes.child(node, 'base_list');
  return nodes
    .children(list)
    .filter((each) => nodes.kind(each) !== 'argument_list')
    .map((each) =>
      nodes.kind(each) === 'primary_constructor_base_type'
        ? typeName(csharp, nodes.children(each)[0] ?? 0)
        : typeName(csharp, each),
    )
    .filter((each) => each !== '');
}

/** Parameters of a record or of a class with a primary constructor are members. */
function primaryParameters(csharp: CSharp, node: number): readonly number[] {
  const { nodes } = csharp;
  const list = nodes.child(node, 'parameter_list');
  return nodes.childrenOf(list, 'parameter');
}

function primaryConstructor(csharp: CSharp, node: number): readonly Entry[] {
  const { nodes } = csharp;
  const parameters = primaryParameters(csharp, node);
  if (parameters.length === 0) return [];
  const at = nodes.at(node);
  const out = csharp.inner('constructor', at, true, () => {
    for (const each of parameters) {
      const name = declareParameter(csharp, each);
      csharp.f.store(at, csharp.f.read(at, 'this'), name, csharp.f.read(at, name));
    }
    const list = nodes.child(node, 'base_list');
    const given = nodes.children(list).find((each) => nodes.kind(each) === 'argument_list');
    if (given !== undefined && csharp.baseName !== undefined)
      callConstructor(csharp, at, csharp.baseName, given);
    return { isPublic: false };
  });
  return [['constructor', out]];
}

function ownMembers(csharp: CSharp, node: number, body: readonly number[]): OwnMembers {
  const { nodes } = csharp;
  const fields = new Set(primaryParameters(csharp, node).map((each) => nodes.fieldText(each, 'name')));
  for (const each of body) {
    if (nodes.kind(each) === 'field_declaration')
      for (const name of fieldNames(csharp, each)) fields.add(name);
    if (nodes.kind(each) === 'property_declaration') fields.add(nodes.fieldText(each, 'name'));
  }
  return { fields, methods: new Set(methodNames(csharp, body)) };
}

function declarationOf(csharp: CSharp, field: number): number {
  const { nodes } = csharp;
  return nodes.child(field, 'variable_declaration');
}

function declarators(csharp: CSharp, field: number): readonly number[] {
  const { nodes } = csharp;
  return nodes.childrenOf(declarationOf(csharp, field), 'variable_declarator');
}

function fieldNames(csharp: CSharp, field: number): readonly string[] {
  return declarators(csharp, field).map((each) => csharp.nodes.fieldText(each, 'name'));
}

/** `[RegularExpression("[a-z]+")] public string Name { get; set; }` */
function listedFields(csharp: CSharp, body: readonly number[]): Pick<ClassFacts, 'listed'> {
  const { nodes } = csharp;
  const listed = body.flatMap((each) =>
    nodes.kind(each) === 'property_declaration' && isListedField(attributes(csharp, each))
      ? [nodes.fieldText(each, 'name')]
      : [],
  );
  return listed.length > 0 ? { listed: new Set(listed) } : {};
}

function fieldTypes(csharp: CSharp, node: number, body: readonly number[]): ReadonlyMap<string, string> {
  const { nodes } = csharp;
  const types = new Map<string, string>();
  const add = (name: string, type: string) => {
    if (!isPlain(type)) types.set(name, type);
  };
  for (const each of primaryParameters(csharp, node))
    add(nodes.fieldText(each, 'name'), typeName(csharp, nodes.field(each, 'type')));
  for (const each of body) {
    if (nodes.kind(each) === 'property_declaration')
      add(nodes.fieldText(each, 'name'), typeName(csharp, nodes.field(each, 'type')));
    if (nodes.kind(each) !== 'field_declaration') continue;
    const type = typeName(csharp, nodes.field(declarationOf(csharp, each), 'type'));
    for (const name of fieldNames(csharp, each)) add(name, type);
  }
  return types;
}

function membersOf(csharp: CSharp, node: number, later: (() => void)[]): readonly Entry[] {
  const { nodes } = csharp;
  const name = nodes.fieldText(node, 'name');
  if (/^(property|field)_declaration$/.test(nodes.kind(node))) later.push(() => madeAttributes(csharp, node));
  switch (nodes.kind(node)) {
    case 'method_declaration':
      return nodes.field(node, 'body') ? [[name, lowerFunction(csharp, node, name, true)]] : [];
    case 'constructor_declaration':
      return modifiers(csharp, node).includes('static')
        ? []
        : [['constructor', lowerFunction(csharp, node, 'constructor', true)]];
    case 'indexer_declaration':
      return [
        [`<${nodes.kind(node)}>`, lowerFunction(csharp, node, 'operator', true)],
        ...settersOf(csharp, node, name),
      ];
    case 'operator_declaration':
    case 'conversion_operator_declaration':
    case 'destructor_declaration':
      return [[`<${nodes.kind(node)}>`, lowerFunction(csharp, node, 'operator', true)]];
    case 'property_declaration':
      return lowerProperty(csharp, node, name, later);
    case 'field_declaration':
    case 'event_field_declaration': {
      const type = typeName(csharp, nodes.field(declarationOf(csharp, node), 'type'));
      for (const each of declarators(csharp, node)) {
        const parts = nodes.children(each);
        const value = parts.length > 1 ? (parts.at(-1) ?? 0) : 0;
        if (value) later.push(() => storeField(csharp, each, nodes.fieldText(each, 'name'), value, type));
      }
      return [];
    }
    case 'enum_member_declaration':
      // Any number that no other member has.
      return [[name, csharp.f.constant(nodes.at(node), nodes.at(node))]];
    default:
      return [];
  }
}

function storeField(csharp: CSharp, node: number, name: string, value: number, type: string): void {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  csharp.expected = type;
  csharp.purpose = name;
  const given = converted(csharp, at, csharp.expression(value), type);
  f.store(at, f.read(at, csharp.className ?? ''), name, given);
}

/** Accessors with a body, beside the getter of a property. */
function settersOf(csharp: CSharp, node: number, name: string): readonly Entry[] {
  const { nodes } = csharp;
  const isStatic = modifiers(csharp, node).includes('static');
  return nodes.children(nodes.field(node, 'accessors')).flatMap((each): readonly Entry[] => {
    const [kind, body] = [nodes.fieldText(each, 'name'), nodes.field(each, 'body')];
    const isGetter = kind === 'get' && nodes.kind(node) === 'property_declaration';
    if (!body || isGetter) return [];
    return [[`<${kind} ${name}>`, lowerSetter(csharp, each, kind, body, isStatic)]];
  });
}

function lowerProperty(csharp: CSharp, node: number, name: string, later: (() => void)[]): readonly Entry[] {
  const { nodes } = csharp;
  const isStatic = modifiers(csharp, node).includes('static');
  const marks = [getterOf(isStatic)];
  const value = nodes.field(node, 'value');
  if (nodes.kind(value) === 'arrow_expression_clause')
    return [[name, lowerAccessor(csharp, node, name, value, isStatic, marks)]];
  const accessors = nodes.children(nodes.field(node, 'accessors'));
  const named = (kind: string) => accessors.find((each) => nodes.fieldText(each, 'name') === kind) ?? 0;
  const body = nodes.field(named('get'), 'body');
  const setters = settersOf(csharp, node, name);
  if (body) return [[name, lowerAccessor(csharp, node, name, body, isStatic, marks)], ...setters];
  if (setters.length > 0) return setters;
  const type = typeName(csharp, nodes.field(node, 'type'));
  if (value) later.push(() => storeField(csharp, node, name, value, type));
  if (!attributes(csharp, node).some((each) => bound.test(each.name))) return [];
  const at = nodes.at(node);
  return [[name, converted(csharp, at, csharp.api(at, 'BindProperty'), type)]];
}
