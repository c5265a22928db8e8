import type { Annotation, Param, Temp } from '../../ir/ir.js';
import type { CSharp } from './context.js';
import { lowerArguments } from './creation.js';
import { attributes, modifiers, typeName } from './names.js';
import { lowerBlock } from './statements.js';
import { extensionMethod, isPlain } from './types.js';

/** A method that is read like a field; the second of a class, not of an object. */
export const getterOf = (isStatic: boolean): Annotation => ({
  name: isStatic ? 'static-property' : 'property',
  args: {},
});

/** Types of what the container of services gives. */
const given =
  /^(I(?!FormFile|FormCollection|Enumerable|List)[A-Z]\w*|\w*(Context|Db|Service|Repository|Logger|Factory|Manager|Client|Connection|Mapper)|CancellationToken|HttpRequest|HttpResponse|ClaimsPrincipal)$/;

/** Methods, constructors, local functions and lambdas. */
export function lowerClosure(csharp: CSharp, node: number): Temp {
  return lowerFunction(csharp, node, `<lambda for ${csharp.purpose}>`, false);
}

export function lowerFunction(
  csharp: CSharp,
  node: number,
  name: string,
  isMethod: boolean,
  more: readonly Annotation[] = [],
): Temp {
  const { nodes } = csharp;
  const isStatic = modifiers(csharp, node).includes('static');
  return csharp.inner(name, nodes.at(nodes.field(node, 'name') || node), isMethod && !isStatic, () => {
    const parameters = nodes.field(node, 'parameters');
    if (nodes.kind(parameters) === 'implicit_parameter') addParameter(csharp, nodes.text(parameters), {});
    else declareParameters(csharp, parameters);
    lowerInitializer(csharp, node);
    lowerBody(csharp, nodes.field(node, 'body') || nodes.field(node, 'value') || nodes.child(node, 'block'));
    return {
      annotations: [
        ...attributes(csharp, node),
        ...more,
        ...(isStatic && /^\(\s*this\s/.test(nodes.text(parameters).slice(0, 64)) ? [extensionMethod] : []),
      ],
      ...(isMethod && csharp.facts ? { owner: csharp.facts } : {}),
      returns: typeName(csharp, nodes.field(node, 'returns') || nodes.field(node, 'type')),
      isPublic: isMethod ? isReachable(csharp, node) : modifiers(csharp, node).includes('public'),
    };
  });
}

/** What no one calls and no one hides is called by someone who is not in the project. */
function isReachable(csharp: CSharp, node: number): boolean {
  return !modifiers(csharp, node).includes('private');
}

/** A getter or another member that is a function without parameters. */
export function lowerAccessor(
  csharp: CSharp,
  node: number,
  name: string,
  body: number,
  isStatic: boolean,
  more: readonly Annotation[],
): Temp {
  return csharp.inner(name, csharp.nodes.at(node), !isStatic, () => {
    lowerBody(csharp, body);
    return { annotations: more, ...(csharp.facts ? { owner: csharp.facts } : {}) };
  });
}

/** `set { … }`, whose parameter is `value`. */
export function lowerSetter(
  csharp: CSharp,
  node: number,
  kind: string,
  body: number,
  isStatic: boolean,
): Temp {
  return csharp.inner(kind, csharp.nodes.at(node), !isStatic, () => {
    if (kind !== 'get') addParameter(csharp, 'value', {});
    lowerBody(csharp, body);
    return csharp.facts ? { owner: csharp.facts } : {};
  });
}

function lowerBody(csharp: CSharp, body: number): void {
  if (body === 0) return;
  if (csharp.nodes.kind(body) === 'block') lowerBlock(csharp, body);
  else csharp.giveBack(csharp.nodes.at(body), csharp.expression(body));
}

/** `: base(x)` and `: this(x)` */
function lowerInitializer(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const clause = nodes.children(node).find((each) => nodes.kind(each) === 'constructor_initializer');
  if (clause === undefined) return;
  const isBase = /^:?\s*base\b/.test(nodes.text(clause));
  const type = isBase ? csharp.baseName : csharp.className;
  if (type !== undefined)
    callConstructor(csharp, nodes.at(clause), type, nodes.child(clause, 'argument_list'));
}

export function callConstructor(csharp: CSharp, at: number, type: string, list: number): void {
  const { f } = csharp;
  const { args, named } = lowerArguments(csharp, list);
  f.call(at, f.get(at, csharp.api(at, type), 'constructor'), args, { named, receiver: f.read(at, 'this') });
}

function declareParameters(csharp: CSharp, list: number): void {
  const { nodes } = csharp;
  for (const each of nodes.children(list)) {
    if (nodes.kind(each) === 'parameter') declareParameter(csharp, each);
    // `params object[] r` has its type and name beside the others.
    else if (nodes.kind(each) === 'identifier') addParameter(csharp, nodes.text(each), { rest: true });
  }
}

export function declareParameter(csharp: CSharp, node: number): string {
  const { nodes } = csharp;
  const type = typeName(csharp, nodes.field(node, 'type'));
  const annotations = [...attributes(csharp, node), ...fromRequest(csharp, type)];
  const name = nodes.text(nodes.field(node, 'name') || node);
  addParameter(csharp, name, {
    ...(/\b(?:ref|out)\s/.test(nodes.text(node)) ? { isReference: true } : {}),
    ...(isPlain(type) ? {} : { type }),
    ...(annotations.length > 0 ? { annotations } : {}),
  });
  return name;
}

/**
 * What a handler of a minimal API takes comes with the request, unless it is a service.
 * https://learn.microsoft.com/en-us/aspnet/core/fundamentals/minimal-apis/parameter-binding
 */
function fromRequest(csharp: CSharp, type: string): readonly Annotation[] {
  const isHandler = /^<lambda for Map(Get|Post|Put|Delete|Patch|Methods)>$/.test(csharp.f.name);
  return isHandler && !given.test(type) ? [{ name: 'FromRequest', args: { route: csharp.route } }] : [];
}

function addParameter(csharp: CSharp, name: string, more: Partial<Param>): void {
  csharp.f.params.push({ name, slot: csharp.f.declare(name), rest: false, ...more });
}
