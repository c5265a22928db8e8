import { hintsAtSecret } from '../../../../knowledge/secret-words.js';
import type { FunctionDetails } from '../../ir/builder.js';
import { isListedField } from '../../ir/constraints.js';
import type { ClassFacts, Temp } from '../../ir/ir.js';
import { declareParameters } from './functions.js';
import { componentAt } from './patterns.js';
import type { ClassScope, Lowering } from './scope.js';
import { literalConstant } from './text.js';
import { annotationsOf, declared, knownType, modifiersOf, typeName } from './types.js';

type Entry = readonly [string, Temp];

/** Each stored member costs a copy of the class. */
const maxStored = 400;
const classKinds = /^(class|interface|enum|record)_declaration$/;

/** All members of a class body, those of an enum after its constants included. */
function membersOf(java: Lowering, body: number): readonly number[] {
  return java
    .children(body)
    .flatMap((each) => (java.nodes.kind(each) === 'enum_body_declarations' ? java.children(each) : [each]));
}

/** Lowers the classes inside first, each into a variable of the module, then the class itself. */
export function lowerClass(java: Lowering, node: number, name: string): Temp {
  const { nodes } = java;
  const body = nodes.field(node, 'body');
  const superclass = nodes.field(node, 'superclass');
  const bases = [
    ...(superclass ? [typeName(java, superclass)] : []),
    ...java
      .children(node)
      .filter((each) => /interfaces$/.test(nodes.kind(each)))
      .flatMap((each) => java.children(java.child(each, 'type_list')))
      .map((each) => typeName(java, each)),
  ];
  const facts = { name, bases, annotations: annotationsOf(java, node) };
  return classOf(java, node, body, facts, superclass ? bases[0] : undefined);
}

export function lowerAnonymousClass(java: Lowering, body: number, base: string): Temp {
  // By number and not by place: a comment above changes nothing.
  java.anonymous += 1;
  return classOf(
    java,
    body,
    body,
    { name: `${base}$${java.anonymous}`, bases: [base], annotations: [] },
    base,
  );
}

function classOf(
  java: Lowering,
  node: number,
  body: number,
  facts: ClassFacts,
  base: string | undefined,
): Temp {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const outer = java.scope;
  const members = membersOf(java, body);
  java.scope = scopeOf(java, node, members, facts, base);
  const full: ClassFacts = {
    ...facts,
    ...fieldTypes(java.scope),
    ...abstractMethods(java, members),
    ...onFields(java, members),
    ...listedFields(java, node, members),
    ...(nodes.kind(node) === 'enum_declaration' ? { isEnum: true as const } : {}),
  };
  for (const each of members)
    if (classKinds.test(nodes.kind(each))) {
      const simple = java.fieldText(each, 'name');
      const inner = java.scope.nested.get(simple) ?? simple;
      f.writeSlot(
        nodes.at(each),
        f.declare(inner),
        java.deeper(() => java.parts.classValue(java, each, inner)),
      );
    }
  const later: number[] = [];
  const entries: Entry[] = [
    ...recordMembers(java, node, full),
    ...members.flatMap((each) => memberEntries(java, each, full, later)),
  ];
  const dict = java.dict(at, [...entries, ...componentEntries(java, node, entries)]);
  const baseValue = base === undefined ? undefined : baseTemp(java, at, base, facts.name);
  const out = java.classFrom(at, full, dict, baseValue);
  const slot = f.declare(facts.name);
  f.writeSlot(at, slot, out);
  for (const each of later.slice(0, maxStored)) lateStatic(java, each, slot);
  const constants = members.filter((each) => nodes.kind(each) === 'enum_constant');
  for (const each of constants.slice(0, maxStored)) enumConstant(java, each, slot);
  for (const each of members) if (nodes.kind(each) === 'static_initializer') staticBlock(java, each);
  java.scope = outer;
  return f.readSlot(at, slot);
}

function baseTemp(java: Lowering, at: number, base: string, own: string): Temp | undefined {
  return base === own ? undefined : java.classNamed(at, base);
}

function scopeOf(
  java: Lowering,
  node: number,
  members: readonly number[],
  facts: ClassFacts,
  base: string | undefined,
): ClassScope {
  const { nodes } = java;
  const fields = new Map<string, { isStatic: boolean; type: string | undefined }>();
  const methods = new Map<string, { isStatic: boolean }>();
  const nested = new Map<string, string>();
  const scope: ClassScope = {
    name: facts.name,
    outer: java.scope,
    fields,
    methods,
    nested,
    base,
    inherits: facts.bases.length > 0,
    depth: java.depthOfFunctions,
  };
  const isLocal = facts.name.includes('$') || java.f.parent !== undefined;
  for (const each of members)
    if (classKinds.test(nodes.kind(each))) {
      const simple = java.fieldText(each, 'name');
      nested.set(simple, isLocal ? simple : `${facts.name}.${simple}`);
      java.f.declare(nested.get(simple) ?? simple);
    }
  java.scope = scope;
  java.f.declare(facts.name);
  for (const each of members) {
    const kind = nodes.kind(each);
    if (kind === 'method_declaration')
      methods.set(java.fieldText(each, 'name'), { isStatic: isStatic(java, each) });
    if (kind === 'enum_constant')
      fields.set(java.fieldText(each, 'name'), { isStatic: true, type: facts.name });
    if (kind !== 'field_declaration' && kind !== 'constant_declaration') continue;
    const type = knownType(java, typeName(java, nodes.field(each, 'type')));
    for (const one of nodes.fields(each, 'declarator'))
      fields.set(java.fieldText(one, 'name'), {
        isStatic: kind === 'constant_declaration' || isStatic(java, each),
        type,
      });
  }
  for (const each of java.children(nodes.field(node, 'parameters')))
    if (nodes.kind(each) === 'formal_parameter')
      fields.set(java.fieldText(each, 'name'), {
        isStatic: false,
        type: knownType(java, typeName(java, nodes.field(each, 'type'))),
      });
  return scope;
}

function isStatic(java: Lowering, node: number): boolean {
  return /\bstatic\b/.test(modifiersOf(java, node));
}

function fieldTypes(scope: ClassScope): Pick<ClassFacts, 'fieldTypes'> {
  const types = [...scope.fields].flatMap(([name, { type }]) =>
    type === undefined ? [] : [[name, type] as const],
  );
  return types.length === 0 ? {} : { fieldTypes: new Map(types) };
}

function abstractMethods(java: Lowering, members: readonly number[]): Pick<ClassFacts, 'methods'> {
  const methods = members
    .filter((each) => java.nodes.kind(each) === 'method_declaration' && !java.nodes.field(each, 'body'))
    .map((each) => java.fieldText(each, 'name'));
  return methods.length === 0 ? {} : { methods };
}

function onFields(java: Lowering, members: readonly number[]): Pick<ClassFacts, 'onFields'> {
  const found = members.flatMap((each) =>
    java.nodes.kind(each) === 'field_declaration' ? annotationsOf(java, each) : [],
  );
  return found.length === 0 ? {} : { onFields: found };
}

/** `@Pattern(regexp = "[a-z]+") String name`, of a class or a record. */
function listedFields(java: Lowering, node: number, members: readonly number[]): Pick<ClassFacts, 'listed'> {
  const { nodes } = java;
  const parts = java.children(nodes.field(node, 'parameters'));
  const listed = [...parts, ...members]
    .filter(
      (each) =>
        /^(?:field_declaration|formal_parameter)$/.test(nodes.kind(each)) &&
        isListedField(annotationsOf(java, each)),
    )
    .map((each) => java.fieldText(nodes.field(each, 'declarator') || each, 'name'));
  return listed.length > 0 ? { listed: new Set(listed) } : {};
}

function memberEntries(java: Lowering, member: number, facts: ClassFacts, later: number[]): readonly Entry[] {
  const { nodes } = java;
  switch (nodes.kind(member)) {
    case 'method_declaration':
      // Of a method without a body its annotations may say what it does.
      return nodes.field(member, 'body') || annotationsOf(java, member).some(({ args }) => 'value' in args)
        ? [[java.fieldText(member, 'name'), method(java, member, facts)]]
        : [];
    case 'constructor_declaration':
      return [['constructor', method(java, member, facts)]];
    case 'field_declaration':
    case 'constant_declaration':
      return fieldEntries(java, member, later);
    default:
      return [];
  }
}

/** Values that may need the class itself are stored when it is there. */
function fieldEntries(java: Lowering, member: number, later: number[]): readonly Entry[] {
  const { nodes, f } = java;
  const type = knownType(java, typeName(java, nodes.field(member, 'type')));
  return nodes.fields(member, 'declarator').flatMap((each): readonly Entry[] => {
    const value = nodes.field(each, 'value');
    if (value === 0) return [];
    const at = nodes.at(each);
    const name = java.fieldText(each, 'name');
    if (java.scope?.methods.has(name)) return [];
    const constant = literalConstant(java, value);
    // A credential is reported where it stands, not where its class begins.
    if (constant === undefined || (typeof constant === 'string' && hintsAtSecret.test(name))) {
      later.push(each);
      return [[name, java.list(at, [], true)]];
    }
    const isSteady = /\bfinal\b/.test(modifiersOf(java, member)) || !java.assigned.has(name);
    const given = f.constant(at, constant);
    if (isSteady) return [[name, given]];
    if (typeof constant !== 'string') return [];
    return [[name, declared(java, at, given, type)]];
  });
}

function lateStatic(java: Lowering, declarator: number, slot: number): void {
  const { nodes, f } = java;
  const at = nodes.at(declarator);
  const name = java.fieldText(declarator, 'name');
  java.lambdaFor = java.scope?.fields.get(name)?.type ?? '';
  const value = declared(
    java,
    at,
    java.expression(nodes.field(declarator, 'value')),
    java.scope?.fields.get(name)?.type,
  );
  f.store(at, f.readRef(at, { slot, up: 0 }), name, value);
}

function enumConstant(java: Lowering, node: number, slot: number): void {
  const { nodes, f } = java;
  const at = nodes.at(node);
  const args = java.expressions(java.children(nodes.field(node, 'arguments')));
  const body = java.child(node, 'class_body');
  const type = body
    ? java.parts.anonymousClass(java, body, java.scope?.name ?? '')
    : f.readRef(at, { slot, up: 0 });
  const made = f.call(at, type, args, { isNew: true });
  f.store(at, f.readRef(at, { slot, up: 0 }), java.fieldText(node, 'name'), made);
}

function staticBlock(java: Lowering, node: number): void {
  const at = java.nodes.at(node);
  const closure = java.inner('<static>', at, false, () => {
    for (const each of java.children(node)) java.statement(each);
    return {};
  });
  java.f.call(at, closure, []);
}

function method(java: Lowering, node: number, facts: ClassFacts): Temp {
  const { nodes } = java;
  const modifiers = modifiersOf(java, node);
  const isConstructor = nodes.kind(node) === 'constructor_declaration';
  return java.inner(
    java.fieldText(node, 'name'),
    nodes.at(nodes.field(node, 'name')),
    isConstructor || !/\bstatic\b/.test(modifiers),
    () => {
      java.returns = isConstructor ? undefined : knownType(java, typeName(java, nodes.field(node, 'type')));
      declareParameters(java, nodes.field(node, 'parameters'));
      const body = nodes.field(node, 'body');
      if (body) java.statement(body);
      return detailsOf(java, node, facts, modifiers);
    },
  );
}

function detailsOf(java: Lowering, node: number, facts: ClassFacts, modifiers: string): FunctionDetails {
  const annotations = annotationsOf(java, node);
  const returns = java.fieldText(node, 'type');
  return {
    owner: facts,
    isPublic: !/\bprivate\b/.test(modifiers),
    ...(annotations.length === 0 ? {} : { annotations }),
    ...(returns === '' ? {} : { returns }),
  };
}

/** The constructor and the accessors that a record has without writing them. */
function recordMembers(java: Lowering, node: number, facts: ClassFacts): readonly Entry[] {
  const { nodes } = java;
  if (nodes.kind(node) !== 'record_declaration') return [];
  const parameters = nodes.field(node, 'parameters');
  const members = java.children(nodes.field(node, 'body'));
  const compact = members.find((each) => nodes.kind(each) === 'compact_constructor_declaration') ?? 0;
  const names = componentsOf(java, node);
  const at = nodes.at(node);
  const details = { owner: facts };
  const maker = java.inner(facts.name, at, true, () => {
    const { f } = java;
    declareParameters(java, parameters);
    if (compact) java.statement(nodes.field(compact, 'body'));
    const own = { slot: f.selfSlot, up: 0 };
    for (const name of names) f.store(at, f.readRef(at, own), name, f.read(at, name));
    return details;
  });
  const written = new Set(members.map((each) => java.fieldText(each, 'name')));
  const accessors = names
    .filter((name) => !written.has(name))
    .map((name): Entry => {
      const work = () => {
        const value = java.f.get(at, java.self(at, java.scope), name);
        java.giveBack(at, declared(java, at, value, java.scope?.fields.get(name)?.type));
        return details;
      };
      return [name, java.inner(name, at, true, work)];
    });
  return [['constructor', maker], ...accessors];
}

/** The accessors of a record once more by position, for record patterns (JLS 14.30.2). */
function componentEntries(java: Lowering, node: number, entries: readonly Entry[]): readonly Entry[] {
  if (java.nodes.kind(node) !== 'record_declaration') return [];
  const places = new Map(componentsOf(java, node).map((name, index) => [name, index]));
  return entries.flatMap(([name, accessor]): readonly Entry[] => {
    const place = places.get(name);
    return place === undefined ? [] : [[componentAt(place), accessor]];
  });
}

function componentsOf(java: Lowering, record: number): readonly string[] {
  const { nodes } = java;
  return java
    .children(nodes.field(record, 'parameters'))
    .flatMap((each) =>
      nodes.kind(each) === 'formal_parameter'
        ? [java.fieldText(each, 'name')]
        : nodes.kind(each) === 'spread_parameter'
          ? [java.fieldText(java.child(each, 'variable_declarator'), 'name')]
          : [],
    );
}
