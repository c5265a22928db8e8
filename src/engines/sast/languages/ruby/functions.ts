import type { ClassFacts, Constant, Temp } from '../../ir/ir.js';
import { documentedType } from '../docs.js';
import type { Ruby } from './context.js';
import { lowerBody } from './flow.js';
import { selfCall } from './texts.js';
import { blockName, forwarded } from './words.js';

/** Methods, blocks and lambdas, and what they are given. */
export function lowerClosure(ruby: Ruby, node: number, name: string): Temp {
  return lowerFunction(ruby, node, name, false);
}

export function lowerFunction(ruby: Ruby, node: number, name: string, isMethod: boolean): Temp {
  const { nodes } = ruby;
  const at = nodes.at(node);
  const isBlock = !/method$/.test(nodes.kind(node));
  return ruby.inner(name, at, isMethod, () => {
    const parameters = nodes.field(node, 'parameters');
    const doc = isBlock || ruby.docs.isEmpty ? '' : ruby.docs.before(at);
    declareParameters(ruby, parameters, doc);
    if (isBlock && parameters === 0) numbered(ruby, node);
    if (isMethod) beforeAction(ruby, node);
    // A block sees the block of the method around it.
    if (!isBlock) ruby.f.params.push({ name: blockName, slot: ruby.f.declare(blockName), rest: false });
    const body = nodes.field(node, 'body');
    const inner =
      nodes.kind(body) === 'block' || nodes.kind(body) === 'do_block' ? nodes.field(body, 'body') : body;
    if (name === 'show_detailed_exceptions?' && /^\s*true\s*$/.test(nodes.text(inner)))
      ruby.callApi(at, 'detailed exceptions', []);
    const value = inner
      ? isList(nodes.kind(inner))
        ? lowerBody(ruby, inner)
        : ruby.expression(inner)
      : undefined;
    ruby.giveBack(lastAt(ruby, inner, at), value);
    const isPublic = isMethod && !ruby.hidden.has(node);
    return {
      ...(isMethod && ruby.facts ? { owner: ruby.facts } : {}),
      ...(isBlock ? { isBlock } : {}),
      isPublic,
      ...returned(doc),
    };
  });
}

/** `_1` and `it` are the first parameter of a block that names none. */
function numbered(ruby: Ruby, node: number): void {
  const { nodes, f } = ruby;
  const name = /(?<![\w.@:])(_1|it)(?![\w(:?!])/.exec(nodes.text(node))?.[1];
  if (name !== undefined && f.find(name) === undefined)
    f.params.push({ name, slot: f.declare(name), rest: false });
}

/** Rails runs `before_action :load` before the methods of the class: what it keeps is there for them. */
function beforeAction(ruby: Ruby, node: number): void {
  const { nodes } = ruby;
  const own = nodes.fieldText(node, 'name');
  if (!ruby.facts || ruby.hidden.has(node)) return;
  const { names, calls } = filtersOf(ruby.facts);
  if (names.has(own)) return;
  for (const { name, only, except } of calls)
    if (only ? only.has(own) : !except?.has(own))
      selfCall(ruby, nodes.at(node), name, { args: [], named: [] });
}

/** What runs before the methods of a class, and which of them: `only: [:show]`, `except: :index`. */
interface Filters {
  readonly names: ReadonlySet<string>;
  readonly calls: readonly {
    readonly name: string;
    readonly only: ReadonlySet<string> | undefined;
    readonly except: ReadonlySet<string> | undefined;
  }[];
}

/** Each method of the class calls all of them. */
const mostFilters = 64;
const filters = new WeakMap<ClassFacts, Filters>();

function filtersOf(facts: ClassFacts): Filters {
  const known = filters.get(facts);
  if (known) return known;
  const all = facts.annotations
    .filter(({ name }) => beforeFilter.test(name))
    .flatMap(({ args }) => {
      const [only, except] = [wordsOf(args.only), wordsOf(args.except)];
      return Object.entries(args)
        .filter(([key]) => /^(value|\d+)$/.test(key))
        .map(([, value]) => ({ name: String(value), only, except }));
    });
  const found = { names: new Set(all.map(({ name }) => name)), calls: all.slice(0, mostFilters) };
  filters.set(facts, found);
  return found;
}

function wordsOf(list: Constant | undefined): ReadonlySet<string> | undefined {
  return list === undefined ? undefined : new Set(String(list).match(/\w+[?!]?/g));
}

function lastAt(ruby: Ruby, body: number, otherwise: number): number {
  const { nodes } = ruby;
  if (body === 0) return otherwise;
  return nodes.at(isList(nodes.kind(body)) ? (nodes.children(body).at(-1) ?? body) : body);
}

function declareParameters(ruby: Ruby, list: number, doc: string): void {
  const { nodes, f } = ruby;
  const defaults: (readonly [string, number])[] = [];
  for (const each of nodes.children(list)) {
    const kind = nodes.kind(each);
    if (kind === 'destructured_parameter') {
      const slot = f.fresh('<item>');
      f.params.push({ name: '<item>', slot, rest: false });
      nodes.children(each).forEach((inner, index) => {
        const at = nodes.at(inner);
        f.writeSlot(at, f.declare(nodes.text(inner)), f.get(at, f.readSlot(at, slot), String(index)));
      });
      continue;
    }
    if (kind === 'forward_parameter') {
      f.params.push({ name: forwarded, slot: f.declare(forwarded), rest: true });
      continue;
    }
    const name = kind === 'identifier' ? nodes.text(each) : nodes.fieldText(each, 'name');
    if (kind === 'block_parameter') {
      if (name !== '') f.alias(name, f.declare(blockName));
      continue;
    }
    if (name === '') continue;
    const type = doc === '' ? undefined : yardType(doc, name.replace(/:$/, ''));
    const typed = type === undefined ? {} : { type };
    f.params.push({ name, slot: f.declare(name), rest: kind === 'splat_parameter', ...typed });
    const value = nodes.field(each, 'value');
    if (value) defaults.push([name, value]);
  }
  // `password = 'x'` gives a value a name.
  for (const [name, value] of defaults) {
    const given = ruby.expression(value);
    if (/^string$/.test(nodes.kind(value))) f.writeSlot(nodes.at(value), f.fresh(name), given);
    else ruby.byDefault(f.declare(name), value, /^(?:constant|scope_resolution)$/);
  }
}

/** `@param db [PG::Connection]`, `@param [PG::Connection] db` (https://rubydoc.info/gems/yard/file/docs/Tags.md) */
function yardType(doc: string, name: string): string | undefined {
  if (!/^\w+$/.test(name)) return undefined;
  const [, before, behind] =
    new RegExp(
      `@param\\s+(?:${name}\\s+\\[([^\\]\\n]{1,100})\\]|\\[([^\\]\\n]{1,100})\\]\\s+${name}\\b)`,
    ).exec(doc) ?? [];
  return classOf(before ?? behind);
}

function returned(doc: string): { readonly returns?: string } {
  const type = doc === '' ? undefined : classOf(/@return\s+\[([^\]\n]{1,100})\]/.exec(doc)?.[1]);
  return type === undefined ? {} : { returns: type };
}

function classOf(written: string | undefined): string | undefined {
  const type = written === undefined ? undefined : documentedType(written.replaceAll(/,\s*/g, '|'));
  return type === undefined || ownTypes.test(type) ? undefined : type;
}

/** Of these the value itself says more. */
const ownTypes =
  /^(String|Symbol|Integer|Float|Numeric|Boolean|TrueClass|FalseClass|NilClass|Hash|Array|Object|Proc|Class|Module|Time|Date|Range|Set|Enumerator|Struct|BasicObject|Exception|StandardError|IO|StringIO|File|Pathname|URI|void)(\[\])?$/;

const beforeFilter = /^(prepend_)?before_(action|filter)$/;

function isList(kind: string): boolean {
  return /^(body_statement|block_body|then|begin|program)$/.test(kind);
}
