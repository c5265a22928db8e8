import type { Annotation, ClassFacts, Constant, FunctionIr, Temp } from '../../ir/ir.js';
import { ofClass } from '../../ir/value.js';
import type { FlatTree } from '../tree.js';
import { type Parts, Ruby } from './context.js';
import { lowerExpression, lowerStatement } from './expressions.js';
import { lowerBody, lowerFlow } from './flow.js';
import { lowerClosure, lowerFunction } from './functions.js';

const parts: Parts = { lowerStatement, lowerExpression, lowerBody, lowerClosure, lowerDefinition, lowerFlow };

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerRuby(tree: FlatTree, path: string): FunctionIr {
  const ruby = new Ruby(tree, path, parts);
  findHeredocs(ruby);
  declareTop(ruby, ruby.nodes.root);
  lowerBody(ruby, ruby.nodes.root);
  return ruby.finish();
}

function findHeredocs(ruby: Ruby): void {
  const { nodes } = ruby;
  const begun: number[] = [];
  const bodies: number[] = [];
  for (let node = 1; node < nodes.tree.size; node += 1) {
    const kind = nodes.kind(node);
    if (kind === 'heredoc_beginning') begun.push(node);
    else if (kind === 'heredoc_body') bodies.push(node);
  }
  begun.forEach((node, index) => {
    const body = bodies[index];
    if (body !== undefined) ruby.heredocs.set(node, body);
  });
}

/** Classes, modules, constants and methods are seen by all files, whatever they are nested in. */
function declareTop(ruby: Ruby, node: number): void {
  const { nodes, f } = ruby;
  for (const each of nodes.children(node)) {
    const kind = nodes.kind(each);
    const name =
      kind === 'class' || kind === 'module'
        ? lastPart(nodes.fieldText(each, 'name'))
        : kind === 'method'
          ? nodes.fieldText(each, 'name')
          : kind === 'assignment' && nodes.kind(nodes.field(each, 'left')) === 'constant'
            ? nodes.fieldText(each, 'left')
            : undefined;
    if (name !== undefined) f.exports.set(name, f.declare(name));
    if (kind === 'method' && name !== undefined) declareMethod(ruby, name);
    // https://sinatrarb.com/intro.html#helpers
    if (kind === 'call' && nodes.fieldText(each, 'method') === 'helpers') declareHelpers(ruby, each);
    if (kind === 'module' || kind === 'class')
      for (const inner of nodes.children(nodes.field(each, 'body')))
        if (/^(class|module)$/.test(nodes.kind(inner))) declareNested(ruby, inner);
  }
}

/** Methods in the block of a call are those of all handlers. */
function declareHelpers(ruby: Ruby, call: number): void {
  const { nodes } = ruby;
  const body = nodes.field(nodes.field(call, 'block'), 'body');
  if (body) declareTop(ruby, body);
}

function declareNested(ruby: Ruby, node: number): void {
  const { nodes, f } = ruby;
  const name = lastPart(nodes.fieldText(node, 'name'));
  f.exports.set(name, f.declare(name));
  for (const inner of nodes.children(nodes.field(node, 'body')))
    if (/^(class|module)$/.test(nodes.kind(inner))) declareNested(ruby, inner);
}

function declareMethod(ruby: Ruby, name: string): void {
  const known = ruby.methods.get(ruby.f);
  if (known) known.add(name);
  else ruby.methods.set(ruby.f, new Set([name]));
}

export function lowerDefinition(ruby: Ruby, node: number): Temp | undefined {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'method':
    case 'singleton_method': {
      const name = nodes.fieldText(node, 'name');
      const value = lowerFunction(ruby, node, name, ruby.facts !== undefined);
      f.write(at, name, value);
      return f.constant(at, name);
    }
    case 'class':
    case 'module':
      classDefinition(ruby, node);
      return f.constant(at, null);
    case 'singleton_class':
      return lowerBody(ruby, nodes.field(node, 'body'));
    case 'assignment':
      return isStruct(ruby, node) ? structDefinition(ruby, node) : undefined;
    default:
      return undefined;
  }
}

function classDefinition(ruby: Ruby, node: number): void {
  const { nodes } = ruby;
  const superclass = nodes.children(nodes.field(node, 'superclass'))[0] ?? 0;
  define(ruby, nodes.at(node), {
    name: lastPart(nodes.fieldText(node, 'name')),
    superclass,
    body: nodes.children(nodes.field(node, 'body')),
  });
}

function isStruct(ruby: Ruby, node: number): boolean {
  const { nodes } = ruby;
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  return nodes.kind(left) === 'constant' && structMembers(ruby, right).length > 0;
}

/** `Order = Struct.new(:name, :count) do … end`: what stands in the block is the body of a class. */
function structDefinition(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  const name = nodes.text(left);
  const body = nodes.children(nodes.field(nodes.field(right, 'block'), 'body'));
  define(ruby, nodes.at(node), { name, superclass: right, body });
  return f.read(nodes.at(node), name);
}

/** What objects are given in that order, or by name: `Struct.new(:name, :count)`, `Data.define(:name)`. */
function structMembers({ nodes }: Ruby, node: number): readonly string[] {
  if (nodes.kind(node) !== 'call') return [];
  const made = `${nodes.fieldText(node, 'receiver')}.${nodes.fieldText(node, 'method')}`;
  if (!/^(?:::)?(?:Struct\.new|Data\.define)$/.test(made)) return [];
  return nodes
    .childrenOf(nodes.field(node, 'arguments'), 'simple_symbol')
    .map((each) => nodes.text(each).slice(1));
}

interface Definition {
  readonly name: string;
  readonly superclass: number;
  readonly body: readonly number[];
}

function define(ruby: Ruby, at: number, { name, superclass, body }: Definition): void {
  const { nodes, f } = ruby;
  const outer = { facts: ruby.facts, baseName: ruby.baseName };
  const fields = structMembers(ruby, superclass);
  const base = superclass && fields.length === 0 ? nodes.text(superclass).replace(/^::/, '') : undefined;
  const mixed = mixins(ruby, body);
  const facts: ClassFacts = {
    name,
    bases: [...(base === undefined ? [] : [base]), ...mixed],
    annotations: macros(ruby, body),
    ...(fields.length > 0 ? { fields } : {}),
  };
  hide(ruby, body);
  ruby.facts = facts;
  ruby.baseName = base === undefined ? undefined : f.find(lastPart(base)) ? lastPart(base) : base;
  const ofObjects = new Set(
    body.flatMap((each) => (nodes.kind(each) === 'method' ? nodes.fieldText(each, 'name') : [])),
  );
  const entries = body.flatMap((each) => {
    const members = membersOf(ruby, each);
    if (!/^singleton_(?:method|class)$/.test(nodes.kind(each))) return members;
    return members.map(([key, value]) => [ofObjects.has(key) ? ofClass(key) : key, value] as const);
  });
  const members = ruby.dict(
    at,
    entries,
    mixed.map((each) => namedAs(ruby, at, each)),
  );
  const baseValue = base === undefined ? undefined : namedAs(ruby, at, base);
  f.write(at, name, ruby.classFrom(at, facts, members, baseValue));
  // What the body does when the class is read: macros, constants, nested classes.
  for (const each of body)
    if (!/^(method|singleton_method|singleton_class)$/.test(nodes.kind(each)) && !scopeOf(ruby, each))
      ruby.expression(each);
  Object.assign(ruby, outer);
}

/** What stands behind `private`, or as its argument. */
function hide(ruby: Ruby, body: readonly number[]): void {
  const { nodes } = ruby;
  let isHidden = false;
  for (const each of body) {
    if (/^(private|protected)$/.test(nodes.text(each))) isHidden = true;
    else if (nodes.text(each) === 'public') isHidden = false;
    else if (isHidden) ruby.hidden.add(each);
    else if (/^private(_class_method)?$/.test(nodes.fieldText(each, 'method')))
      for (const inner of nodes.children(nodes.field(each, 'arguments'))) ruby.hidden.add(inner);
  }
}

function namedAs(ruby: Ruby, at: number, name: string): Temp {
  return ruby.f.find(lastPart(name)) ? ruby.f.read(at, lastPart(name)) : ruby.api(at, name);
}

function mixins(ruby: Ruby, body: readonly number[]): readonly string[] {
  const { nodes } = ruby;
  return body
    .filter(
      (each) =>
        nodes.kind(each) === 'call' && /^(include|extend|prepend)$/.test(nodes.fieldText(each, 'method')),
    )
    .flatMap((each) => nodes.children(nodes.field(each, 'arguments')).map((name) => nodes.text(name)));
}

/** `before_action :auth` and its like, as annotations of the class. */
function macros(ruby: Ruby, body: readonly number[]): readonly Annotation[] {
  const { nodes } = ruby;
  return body
    .filter(
      (each) =>
        nodes.kind(each) === 'identifier' ||
        (nodes.kind(each) === 'call' && nodes.field(each, 'receiver') === 0),
    )
    .map((each) => {
      if (nodes.kind(each) === 'identifier') return { name: nodes.text(each), args: {} };
      const args: Record<string, Constant> = {};
      nodes.children(nodes.field(each, 'arguments')).forEach((arg, index) => {
        const isPair = nodes.kind(arg) === 'pair';
        const key = isPair ? nodes.fieldText(arg, 'key') : index === 0 ? 'value' : String(index);
        args[key] = nodes.text(isPair ? nodes.field(arg, 'value') : arg).replace(/^[:'"]|['"]$/g, '');
      });
      return { name: nodes.fieldText(each, 'method'), args };
    });
}

function membersOf(ruby: Ruby, node: number): readonly (readonly [string, Temp])[] {
  const { nodes } = ruby;
  switch (nodes.kind(node)) {
    case 'method':
    case 'singleton_method': {
      const name = nodes.fieldText(node, 'name');
      return [[name === 'initialize' ? 'constructor' : name, lowerFunction(ruby, node, name, true)]];
    }
    case 'singleton_class':
      return nodes.children(nodes.field(node, 'body')).flatMap((each) => membersOf(ruby, each));
    case 'call': {
      const scope = scopeOf(ruby, node);
      return scope === 0
        ? []
        : [[scopeName(ruby, node), lowerFunction(ruby, scope, scopeName(ruby, node), true)]];
    }
    default:
      return [];
  }
}

/** `scope :named, ->(name) { … }` is a method of the class; gives the lambda. */
function scopeOf(ruby: Ruby, node: number): number {
  const { nodes } = ruby;
  if (nodes.kind(node) !== 'call' || nodes.fieldText(node, 'method') !== 'scope') return 0;
  const given = nodes.children(nodes.field(node, 'arguments')).at(1) ?? 0;
  if (/^(lambda|proc)$/.test(nodes.fieldText(given, 'method'))) return nodes.field(given, 'block');
  return nodes.kind(given) === 'lambda' ? given : 0;
}

function scopeName(ruby: Ruby, node: number): string {
  const { nodes } = ruby;
  return nodes.text(nodes.children(nodes.field(node, 'arguments'))[0] ?? 0).replace(/^:/, '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
