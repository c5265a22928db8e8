import type { ClassFacts, Param, Temp } from '../../ir/ir.js';
import type { Go, TypeDraft } from './context.js';
import { withDefers } from './defers.js';
import { containedType, localName, otherName } from './names.js';
import { typeName } from './scopes.js';

/** Types that say nothing of what a value can do. */
const anyText = /^(string|\[\]string|\[\]byte|interface\{\}|any|)$/;

/** Imports, types and functions of Go (https://go.dev/ref/spec#Declarations_and_scope). */
export function packageClause(go: Go, all: readonly number[]): string {
  const clause = all.find((each) => go.nodes.kind(each) === 'package_clause') ?? 0;
  return go.nodes.text(go.nodes.children(clause)[0] ?? 0);
}

function top(go: Go, name: string): void {
  if (name === '' || name === '_') return;
  go.topNames.set(name, true);
  go.f.declare(name);
}

export function declareTop(go: Go, node: number): void {
  const { nodes } = go;
  switch (nodes.kind(node)) {
    case 'function_declaration':
      top(go, nodes.fieldText(node, 'name'));
      return;
    case 'type_declaration':
      for (const each of nodes.children(node)) top(go, nodes.fieldText(each, 'name'));
      return;
    case 'method_declaration':
      top(go, receiverType(go, node));
      return;
    case 'var_declaration':
    case 'const_declaration':
      for (const spec of specsOf(go, node))
        for (const each of nodes.fields(spec, 'name')) top(go, nodes.text(each));
  }
}

export function specsOf(go: Go, node: number): readonly number[] {
  const { nodes } = go;
  return nodes
    .children(node)
    .flatMap((each) => (/_spec_list$/.test(nodes.kind(each)) ? nodes.children(each) : [each]));
}

export function importDeclaration(go: Go, node: number): void {
  const { nodes, f } = go;
  for (const spec of specsOf(go, node)) {
    const at = nodes.at(spec);
    const path = nodes.fieldText(spec, 'path').slice(1, -1);
    const given = nodes.fieldText(spec, 'name');
    if (given === '_') {
      // Only for what it does when it is loaded: `_ "net/http/pprof"`.
      go.callApi(at, `import ${path}`, []);
      continue;
    }
    if (/^net\/http\/(cgi|pprof)$/.test(path)) go.callApi(at, `import ${path}`, []);
    const name = given === '' || given === '.' ? localName(path) : given;
    const also = given === '' ? otherName(path) : undefined;
    for (const each of also === undefined || also === name ? [name] : [name, also]) {
      if (each !== name && (go.imports.has(each) || f.find(each))) continue;
      go.imports.set(each, path);
      f.declare(each);
      f.write(at, each, go.imported(at, path));
    }
  }
}

export function fieldsOf(go: Go, type: string): readonly string[] {
  return [...(go.types.get(type)?.facts.fieldTypes?.keys() ?? [])];
}

function receiverType(go: Go, node: number): string {
  const { nodes } = go;
  const [receiver = 0] = nodes.children(nodes.field(node, 'receiver'));
  return typeName(go, nodes.field(receiver, 'type'));
}

function draftOf(go: Go, name: string, at: number): TypeDraft {
  const known = go.types.get(name);
  if (known) return known;
  const made: TypeDraft = { at, methods: [], facts: { name, bases: [], annotations: [] } };
  go.types.set(name, made);
  return made;
}

export function typeDeclaration(go: Go, node: number): void {
  const { nodes } = go;
  for (const spec of nodes.children(node)) {
    const name = nodes.fieldText(spec, 'name');
    const type = nodes.field(spec, 'type');
    const draft = draftOf(go, name, nodes.at(spec));
    if (nodes.kind(type) === 'struct_type') draft.facts = { ...draft.facts, ...structFacts(go, type) };
    if (nodes.kind(type) === 'interface_type')
      draft.facts = {
        ...draft.facts,
        methods: nodes
          .children(type)
          .filter((each) => /method/.test(nodes.kind(each)))
          .map((each) => nodes.fieldText(each, 'name')),
      };
  }
}

/** What a tag demands of a field: `binding:"oneof=a b"`, `validate:"required,alphanum"`. */
const tag = /\b(?:binding|validate):"([^"]{1,300})"/;
const demands =
  /(?:^|,)(?:oneof=[^,]{1,200}|alpha|alphanum|numeric|number|hexadecimal|uuid[345]?|uuid_rfc4122|boolean|ip|ipv[46]|cidr|datetime=[^,]{1,60}|mongodb|ulid|semver|iso\w{1,30})(?:,|$)/;

function structFacts(go: Go, type: number): Pick<ClassFacts, 'bases' | 'fieldTypes' | 'listed' | 'checked'> {
  const { nodes } = go;
  const [listed, checked] = [new Set<string>(), new Set<string>()];
  const bases: string[] = [];
  const fieldTypes = new Map<string, string>();
  for (const list of nodes.children(type))
    for (const field of nodes.children(list)) {
      const name = typeName(go, nodes.field(field, 'type'));
      const own = nodes.fields(field, 'name');
      const written = nodes.text(nodes.field(field, 'tag')).slice(0, 1000);
      if (demands.test(tag.exec(written)?.[1] ?? ''))
        for (const each of own) (written.includes('binding:') ? listed : checked).add(nodes.text(each));
      for (const each of own) fieldTypes.set(nodes.text(each), containedType(name));
      if (own.length > 0) continue;
      bases.push(name);
      fieldTypes.set(name.slice(name.lastIndexOf('.') + 1), name);
    }
  return {
    bases,
    fieldTypes,
    ...(listed.size > 0 ? { listed } : {}),
    ...(checked.size > 0 ? { checked } : {}),
  };
}

export function methodDeclaration(go: Go, node: number): void {
  const { nodes } = go;
  const type = receiverType(go, node);
  const name = nodes.fieldText(node, 'name');
  draftOf(go, type, nodes.at(node)).methods.push([name, lowerFunction(go, node, name)]);
}

export function classes(go: Go): void {
  const { f } = go;
  for (const [name, { at, methods, facts }] of go.types) {
    const members = go.dict(at, methods);
    // An embedded struct gives its methods (https://go.dev/ref/spec#Struct_types).
    const [base] = facts.bases;
    const baseValue = base === undefined ? undefined : f.read(at, base);
    f.write(at, name, go.classFrom(at, facts, members, baseValue));
  }
}

export function lowerFunction(go: Go, node: number, name: string): Temp {
  const { nodes } = go;
  const { scopes } = go;
  go.scopes = [];
  const at = nodes.at(node);
  const receiver = nodes.children(nodes.field(node, 'receiver'))[0] ?? 0;
  const out = go.inner(name, at, receiver !== 0, () => {
    if (receiver) go.f.alias(nodes.fieldText(receiver, 'name'), go.f.selfSlot);
    parameters(go, nodes.field(node, 'parameters'));
    const results = nodes.field(node, 'result');
    const names = resultNames(go, results);
    for (const each of names) go.f.declare(each);
    if (names.length > 0) go.results.set(go.f, names);
    const body = nodes.field(node, 'body');
    if (body) withDefers(go, body, names, () => go.parts.lowerBlock(go, body));
    const owner = receiver ? go.types.get(receiverType(go, node))?.facts : undefined;
    return {
      isPublic: /^\p{Lu}/u.test(name),
      ...(owner ? { owner } : {}),
      ...(results && nodes.kind(results) !== 'parameter_list' ? { returns: typeName(go, results) } : {}),
    };
  });
  go.scopes = scopes;
  return out;
}

function resultNames(go: Go, results: number): readonly string[] {
  const { nodes } = go;
  if (nodes.kind(results) !== 'parameter_list') return [];
  return nodes
    .children(results)
    .flatMap((each) => nodes.fields(each, 'name').map((name) => nodes.text(name)));
}

function parameters(go: Go, list: number): void {
  const { nodes, f } = go;
  for (const each of nodes.children(list)) {
    const type = typeName(go, nodes.field(each, 'type'));
    const rest = nodes.kind(each) === 'variadic_parameter_declaration';
    const names = nodes.fields(each, 'name').map((name) => nodes.text(name));
    for (const name of names.length === 0 ? ['_'] : names) {
      const slot = name === '_' ? f.fresh('_') : f.declare(name);
      const typed = rest || anyText.test(type) ? {} : { type: containedType(type) };
      const param: Param = { name, slot, rest, ...typed };
      f.params.push(param);
    }
  }
}
