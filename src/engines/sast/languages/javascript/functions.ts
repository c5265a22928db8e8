import { isListedField } from '../../ir/constraints.js';
import type { Annotation, ClassFacts, Temp } from '../../ir/ir.js';
import type { JavaScript } from './context.js';
import { applied, bind, declareNames, declarePattern, decoratorsOf, typeName } from './names.js';

interface Member {
  readonly node: number;
  readonly name: string;
  readonly annotations: readonly Annotation[];
}

/** What is known of a function beside its text. */
export interface FunctionHints {
  readonly name?: string;
  readonly isPublic?: boolean;
  readonly annotations?: readonly Annotation[];
  readonly owner?: ClassFacts;
}

/** The hidden variable for what a generator gives out. */
export const yielded = '<yielded>';

/** Functions and classes. */
export function closure(js: JavaScript, node: number, hints: FunctionHints = {}): Temp {
  const { nodes } = js;
  const at = nodes.at(node);
  const name = nodes.fieldText(node, 'name') || (hints.name ?? '<function>');
  // A field of a class that is an arrow has the object for `this`, however it is handed over.
  const ownsThis = nodes.kind(node) !== 'arrow_function' || hints.owner !== undefined;
  return js.inner(name, at, ownsThis, () => {
    const single = nodes.field(node, 'parameter');
    for (const param of single ? [single] : nodes.children(nodes.field(node, 'parameters')))
      declareParameter(js, param);
    const body = nodes.field(node, 'body');
    if (nodes.kind(body) === 'statement_block') {
      declareNames(js, body);
      if (isGenerator(js, node)) js.f.writeSlot(at, js.f.declare(yielded), js.list(at, []));
      js.parts.lowerStatements(js, body);
      if (js.f.find(yielded)?.up === 0) js.giveBack(at, js.f.read(at, yielded));
    } else if (body) js.giveBack(nodes.at(body), js.expression(body));
    const { isPublic, annotations = [], owner } = hints;
    return {
      ...(isPublic ? { isPublic } : {}),
      ...(annotations.length > 0 ? { annotations } : {}),
      ...(owner ? { owner } : {}),
    };
  });
}

function isGenerator(js: JavaScript, node: number): boolean {
  return (
    /^generator_/.test(js.nodes.kind(node)) ||
    /^(?:static\s+)?(?:async\s*)?\*/.test(js.nodes.text(node).slice(0, 30))
  );
}

function declareParameter(js: JavaScript, param: number): void {
  const { nodes, f } = js;
  const isTyped = /^(required|optional)_parameter$/.test(nodes.kind(param));
  const pattern = isTyped ? nodes.field(param, 'pattern') : param;
  const isRest = nodes.kind(pattern) === 'rest_pattern';
  const inner =
    nodes.kind(pattern) === 'assignment_pattern'
      ? nodes.field(pattern, 'left')
      : isRest
        ? nodes.first(pattern)
        : pattern;
  const type = isTyped ? typeName(js, nodes.field(param, 'type')) : undefined;
  const annotations = isTyped ? decoratorsOf(js, param) : [];
  const isName = nodes.kind(inner) === 'identifier';
  const name = isName ? nodes.text(inner) : '<parameter>';
  const slot = isName ? f.declare(name) : f.fresh(name);
  f.params.push({
    name,
    slot,
    rest: isRest,
    ...(type === undefined ? {} : { type }),
    ...(annotations.length > 0 ? { annotations } : {}),
  });
  js.byDefault(slot, nodes.field(pattern, 'right') || nodes.field(param, 'value'), defaultKinds);
  if (!isName) {
    declarePattern(js, inner);
    bind(js, inner, f.readSlot(nodes.at(inner), slot));
  } else if (isTyped && isProperty(js, param))
    f.store(nodes.at(inner), f.read(nodes.at(inner), 'this'), name, f.read(nodes.at(inner), name));
}

/** `(name, db = connect())` */
const defaultKinds =
  /^(identifier|member_expression|call_expression|new_expression|binary_expression|template_string)$/;

/** `arguments`: the parameters as a list; a function without any gets one for all. */
export function argumentsAt(js: JavaScript, at: number): Temp {
  const { f } = js;
  if (f.params.length === 0) f.params.push({ name: 'arguments', slot: f.declare('arguments'), rest: true });
  const [first] = f.params;
  if (first?.rest) return f.readSlot(at, first.slot);
  return js.list(
    at,
    f.params.map(({ slot }) => f.readSlot(at, slot)),
  );
}

/** `constructor(private readonly service: Service)` */
function isProperty(js: JavaScript, param: number): boolean {
  const head = js.nodes.text(param).slice(0, 400);
  return /^(?:@[^)]{0,300}\)\s*)?(?:private|public|protected|readonly)\s/.test(head);
}

export function classOf(js: JavaScript, node: number, outer: readonly Annotation[] = []): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const name = nodes.fieldText(node, 'name');
  const heritage = nodes.child(node, 'class_heritage');
  const extended = extendedBy(js, heritage);
  const members = membersOf(js, node);
  const facts: ClassFacts = {
    name,
    bases: baseNames(js, heritage),
    annotations: [...outer, ...applied(js, nodes.childrenOf(node, 'decorator'))],
    fieldTypes: fieldTypesOf(js, members),
    ...listedFields(members),
  };
  js.classes += 1;
  const hidden = `<base ${js.classes}>`;
  const base = extended ? js.expression(extended) : undefined;
  if (base !== undefined) f.writeSlot(at, f.declare(hidden), base);
  js.bases.push(base === undefined ? '' : hidden);
  const outside = js.isComponent;
  js.isComponent = facts.bases.some((each) => /^(Pure)?Component$/.test(each));
  const entries = members.flatMap((each) => entryOf(js, each, facts));
  js.isComponent = outside;
  js.bases.pop();
  const dict = js.dict(at, entries);
  return js.classFrom(at, facts, dict, base);
}

function extendedBy(js: JavaScript, heritage: number): number {
  const { nodes } = js;
  const first = nodes.first(heritage);
  if (nodes.kind(first) === 'extends_clause') return nodes.field(first, 'value');
  return nodes.kind(first) === 'implements_clause' ? 0 : first;
}

function baseNames(js: JavaScript, heritage: number): readonly string[] {
  const { nodes } = js;
  return nodes
    .children(heritage)
    .flatMap((each) => (/_clause$/.test(nodes.kind(each)) ? nodes.children(each) : [each]))
    .map((each) => nodes.text(nodes.field(each, 'property') || nodes.field(each, 'name') || each))
    .filter((name) => /^[\w$]{1,100}$/.test(name));
}

/** TypeScript writes the decorators of a method before it, those of a field into it. */
function membersOf(js: JavaScript, node: number): readonly Member[] {
  const { nodes } = js;
  const members: Member[] = [];
  let before: Annotation[] = [];
  for (const each of nodes.children(nodes.field(node, 'body'))) {
    if (nodes.kind(each) === 'decorator') {
      before.push(...applied(js, [each]));
      continue;
    }
    const name = nodes.text(nodes.field(each, 'name') || nodes.field(each, 'property'));
    const isGetter =
      nodes.kind(each) === 'method_definition' && /^(?:static\s+)?get\s/.test(nodes.text(each).slice(0, 20));
    const own = isGetter ? [{ name: 'property', args: {} }] : [];
    members.push({
      node: each,
      name,
      annotations: [...before, ...applied(js, nodes.childrenOf(each, 'decorator')), ...own],
    });
    before = [];
  }
  return members;
}

/** `@IsIn(['a', 'b']) kind: string` */
function listedFields(members: readonly Member[]): Pick<ClassFacts, 'listed'> {
  const listed = members.flatMap(({ name, annotations }) => (isListedField(annotations) ? [name] : []));
  return listed.length > 0 ? { listed: new Set(listed) } : {};
}

function fieldTypesOf(js: JavaScript, members: readonly Member[]): ReadonlyMap<string, string> {
  const { nodes } = js;
  const types = new Map<string, string>();
  const note = (name: string, type: number) => {
    const known = typeName(js, type);
    if (known !== undefined) types.set(name, known);
  };
  for (const { node, name } of members) {
    if (nodes.kind(node) !== 'method_definition') note(name, nodes.field(node, 'type'));
    else if (name === 'constructor')
      for (const param of nodes.children(nodes.field(node, 'parameters')))
        if (isProperty(js, param)) note(nodes.fieldText(param, 'pattern'), nodes.field(param, 'type'));
  }
  return types;
}

function entryOf(
  js: JavaScript,
  { node, name, annotations }: Member,
  owner: ClassFacts,
): readonly (readonly [string, Temp])[] {
  const { nodes } = js;
  const isSetter = /^(?:static\s+)?set\s/.test(nodes.text(node).slice(0, 20));
  if (nodes.kind(node) === 'method_definition')
    return [
      [
        isSetter ? `set ${name}` : name,
        closure(js, node, {
          annotations,
          owner,
          isPublic: !/^(private|protected)\b/.test(nodes.text(node).slice(0, 20)),
        }),
      ],
    ];
  const value = nodes.field(node, 'value');
  if (value === 0) return [];
  return [
    [
      name,
      functionKindOf(nodes.kind(value))
        ? closure(js, value, { name, annotations, owner })
        : js.expression(value),
    ],
  ];
}

/** The base class that `super` means here. */
export function superAt(js: JavaScript, at: number): Temp {
  const hidden = js.bases.at(-1);
  return hidden ? js.f.read(at, hidden) : js.f.constant(at, null);
}

function functionKindOf(kind: string): boolean {
  return kind === 'arrow_function' || kind === 'function_expression';
}
