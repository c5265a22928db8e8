import type { FunctionDetails } from '../../ir/builder.js';
import { isListedField } from '../../ir/constraints.js';
import type { Annotation, ClassFacts, Param, Temp } from '../../ir/ir.js';
import type { Python } from './context.js';
import { annotationOf, annotationsOf, declareNames, typeName } from './names.js';

interface Member {
  readonly node: number;
  readonly annotations: readonly Annotation[];
}

/** Where what gives a parameter is kept, and how it is written. */
interface Supplied {
  readonly slot: number;
  readonly annotation: Annotation;
}

/** Functions and classes. */
export function classMember(python: Python, name: string): Temp | undefined {
  return python.classScope?.f === python.f ? python.classScope.members.get(name) : undefined;
}

export function lowerDefinition(
  python: Python,
  node: number,
  annotations: readonly Annotation[] = [],
  owner?: ClassFacts,
): Temp {
  const { nodes } = python;
  const name = nodes.fieldText(node, 'name');
  const returns = typeName(python, nodes.field(node, 'return_type'));
  return closure(python, node, name, {
    ...(returns === undefined ? {} : { returns }),
    ...(annotations.length > 0 ? { annotations } : {}),
    ...(owner ? { owner } : {}),
    isPublic: !name.startsWith('_'),
  });
}

export function lambda(python: Python, node: number): Temp {
  return closure(python, node, '<lambda>', {});
}

function closure(python: Python, node: number, name: string, details: FunctionDetails): Temp {
  const { nodes } = python;
  const body = nodes.field(node, 'body');
  const params = nodes.children(nodes.field(node, 'parameters'));
  const supplied = params.map((each) => suppliedBy(python, each) ?? defaultOf(python, each));
  return python.inner(name, nodes.at(node), false, () => {
    for (const [index, each] of params.entries()) parameter(python, each, supplied[index]);
    for (const each of params) {
      const slot = python.f.find(nodes.fieldText(each, 'name'));
      if (slot?.up === 0)
        python.byDefault(slot.slot, nodes.field(each, 'value'), /^(?:identifier|attribute)$/);
    }
    if (nodes.kind(node) === 'lambda') python.giveBack(nodes.at(body), python.expression(body));
    else {
      declareNames(python, body);
      python.parts.lowerBody(python, body);
    }
    return details;
  });
}

/** `password='x'` gives a value a name, outside the function. */
function defaultOf(python: Python, param: number): undefined {
  const { nodes, f } = python;
  const value = nodes.field(param, 'value');
  if (value === 0) return undefined;
  const name = nodes.fieldText(param, 'name');
  f.writeSlot(nodes.at(value), f.fresh(name), python.expression(value));
}

const dependency = /^(\w+\.)?(Depends|Security)$/;

/** `x = Depends(f)`, `x: Annotated[X, Depends(f)]`: the variable that holds it (https://fastapi.tiangolo.com/tutorial/dependencies/). */
function suppliedBy(python: Python, param: number): Supplied | undefined {
  const { nodes, f } = python;
  const call = dependencyIn(python, param);
  if (call === undefined) return undefined;
  const slot = f.fresh(nodes.fieldText(param, 'name') || nodes.text(nodes.first(param)));
  f.writeSlot(nodes.at(call), slot, python.expression(call));
  f.captured.add(slot);
  return { slot, annotation: annotationOf(python, call) };
}

function dependencyIn(python: Python, param: number): number | undefined {
  const { nodes } = python;
  const isOne = (node: number) =>
    nodes.kind(node) === 'call' && dependency.test(nodes.fieldText(node, 'function'));
  const value = nodes.field(param, 'value');
  if (isOne(value)) return value;
  // The arguments of `Annotated[…]`, each of which is a type by the grammar.
  const [written = 0] = nodes.children(nodes.field(param, 'type'));
  const inner = nodes.children(written).flatMap((each) => [each, ...nodes.children(each)]);
  return inner.flatMap((each) => [each, nodes.first(each)]).find(isOne);
}

function parameter(python: Python, param: number, supplied: Supplied | undefined): void {
  const { nodes, f } = python;
  const named =
    nodes.field(param, 'name') || (nodes.kind(param) === 'identifier' ? param : nodes.first(param));
  const name = nodes.text(named).replace(/^\*+/, '');
  if (name === '' || !/^\w+$/.test(name)) return;
  const type = typeName(python, nodes.field(param, 'type'));
  const [stars = ''] = /^\*{0,2}/.exec(nodes.text(param)) ?? [];
  const value = nodes.field(param, 'value');
  f.params.push({
    name,
    slot: f.declare(name),
    rest: false,
    ...(stars === '' ? {} : { gathers: stars === '*' ? ('list' as const) : ('dict' as const) }),
    // `q: str = Query()`
    ...(supplied
      ? { annotations: [supplied.annotation], supplied: supplied.slot }
      : annotated(constraintsOf(python, nodes.field(param, 'type'), value))),
    ...(type === undefined ? {} : { type }),
    ...(declaresText.test(nodes.text(nodes.field(param, 'type')).slice(0, 40))
      ? { isText: true as const }
      : {}),
  });
}

function annotated(annotations: readonly Annotation[]): Pick<Param, 'annotations'> {
  return annotations.length > 0 ? { annotations } : {};
}

const literal = /^(?:(?:typing\.)?(?:Optional|Annotated)\[\s{0,4})?(?:typing\.)?Literal\[/;

/** What a default, or a type with something beside it, says of a value: `Query(pattern='…')`, `Literal['a']`, `constr(…)`. */
function constraintsOf(python: Python, type: number, value: number): readonly Annotation[] {
  const { nodes } = python;
  const [written = 0] = nodes.children(type);
  const inside = nodes.children(written).flatMap((each) => [each, ...nodes.children(each)]);
  const calls = [value, written, ...inside].flatMap((each) => [each, nodes.first(each)]);
  const found = [...new Set(calls)]
    .filter((each) => nodes.kind(each) === 'call')
    .map((each) => annotationOf(python, each));
  return literal.test(nodes.text(type).slice(0, 60)) ? [...found, { name: 'Literal', args: {} }] : found;
}

const declaresText = /^(?:(?:typing\.)?(?:Annotated|Optional)\[)?str\b(?!\s*\|\s*[^N\s])/;

export function classDefinition(python: Python, node: number, annotations: readonly Annotation[] = []): Temp {
  const { nodes, f } = python;
  const at = nodes.at(node);
  const name = nodes.fieldText(node, 'name');
  const written = nodes
    .children(nodes.field(node, 'superclasses'))
    .filter((each) => nodes.kind(each) !== 'keyword_argument');
  const members = membersOf(python, node);
  const facts: ClassFacts = {
    name,
    bases: written
      .map((each) => nodes.text(nodes.field(each, 'attribute') || each))
      .filter((each) => /^\w{1,100}$/.test(each)),
    annotations,
    fields: fieldNamesOf(python, members),
    fieldTypes: fieldTypesOf(python, members),
    ...listedFields(python, members),
    ...(written.some((each) => enumerations.test(nodes.text(each))) ? { isEnum: true as const } : {}),
  };
  const [base] = python.expressions(written);
  python.classes += 1;
  const hidden = `<base ${python.classes}>`;
  if (base !== undefined) f.writeSlot(at, f.declare(hidden), base);
  python.bases.push(base === undefined ? '' : hidden);
  const outer = python.classScope;
  python.classScope = { f, members: new Map() };
  const dict = python.dict(
    at,
    members.flatMap((each) => entryOf(python, each, facts)),
  );
  python.bases.pop();
  python.classScope = outer;
  return python.classFrom(at, facts, dict, base);
}

function membersOf(python: Python, node: number): readonly Member[] {
  const { nodes } = python;
  return nodes
    .children(nodes.field(node, 'body'))
    .map((each) =>
      nodes.kind(each) === 'decorated_definition'
        ? { node: nodes.field(each, 'definition'), annotations: annotationsOf(python, each) }
        : { node: each, annotations: [] },
    );
}

function entryOf(
  python: Python,
  { node, annotations }: Member,
  owner: ClassFacts,
): readonly (readonly [string, Temp])[] {
  const { nodes } = python;
  const kind = nodes.kind(node);
  const name = nodes.fieldText(node, 'name');
  if (kind === 'function_definition') return [[name, lowerDefinition(python, node, annotations, owner)]];
  if (kind === 'class_definition') return [[name, classDefinition(python, node, annotations)]];
  const assignment = kind === 'expression_statement' ? nodes.first(node) : 0;
  const right = nodes.kind(assignment) === 'assignment' ? nodes.field(assignment, 'right') : 0;
  if (!right) return [];
  const [left, value] = [nodes.fieldText(assignment, 'left'), python.expression(right)];
  python.classScope?.members.set(left, value);
  return [[left, value]];
}

const enumerations =
  /^(?:enum\.)?(?:Enum|StrEnum|IntEnum|Flag|IntFlag|(?:models\.)?(?:Text|Integer)Choices)$/;

/** `kind: Literal['a', 'b']`, `name: str = Field(pattern='^[a-z]+$')` */
function listedFields(python: Python, members: readonly Member[]): Pick<ClassFacts, 'listed'> {
  const { nodes } = python;
  const names = members.flatMap(({ node }) => {
    const assignment = nodes.kind(node) === 'expression_statement' ? nodes.first(node) : 0;
    const [type, value] = [nodes.field(assignment, 'type'), nodes.field(assignment, 'right')];
    const isListed = type !== 0 && isListedField(constraintsOf(python, type, value));
    return isListed ? [nodes.fieldText(assignment, 'left')] : [];
  });
  return names.length > 0 ? { listed: new Set(names) } : {};
}

function fieldNamesOf(python: Python, members: readonly Member[]): readonly string[] {
  const { nodes } = python;
  return members.flatMap(({ node }) => {
    const assignment = nodes.kind(node) === 'expression_statement' ? nodes.first(node) : 0;
    return nodes.field(assignment, 'type') ? [nodes.fieldText(assignment, 'left')] : [];
  });
}

function fieldTypesOf(python: Python, members: readonly Member[]): ReadonlyMap<string, string> {
  const { nodes } = python;
  const types = new Map<string, string>();
  for (const { node } of members) {
    const assignment = nodes.kind(node) === 'expression_statement' ? nodes.first(node) : 0;
    const type = typeName(python, nodes.field(assignment, 'type'));
    if (type !== undefined) types.set(nodes.fieldText(assignment, 'left'), type);
  }
  for (const { node } of members)
    if (nodes.kind(node) === 'function_definition') givenFields(python, node, types);
  return types;
}

/** `self.client = client` of a parameter with a type. */
function givenFields(python: Python, method: number, types: Map<string, string>): void {
  const { nodes } = python;
  const given = new Map<string, string>();
  for (const param of nodes.children(nodes.field(method, 'parameters'))) {
    const type = typeName(python, nodes.field(param, 'type'));
    if (type !== undefined) given.set(nodes.text(nodes.field(param, 'name') || nodes.first(param)), type);
  }
  if (given.size === 0) return;
  for (const each of nodes.children(nodes.field(method, 'body'))) {
    const assignment = nodes.kind(each) === 'expression_statement' ? nodes.first(each) : 0;
    const type = given.get(nodes.fieldText(assignment, 'right'));
    const [, name] = /^self\.(\w+)$/.exec(nodes.fieldText(assignment, 'left')) ?? [];
    if (type !== undefined && name !== undefined && !types.has(name)) types.set(name, type);
  }
}

/** The base class that `super()` means here; none outside a class with one. */
export function superAt(python: Python, at: number): Temp | undefined {
  const hidden = python.bases.at(-1);
  return hidden ? python.f.read(at, hidden) : undefined;
}
