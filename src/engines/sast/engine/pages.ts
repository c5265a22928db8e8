import type { FunctionIr } from '../ir/ir.js';
import type { Render, View } from '../ir/model.js';
import { plainName } from '../ir/pages.js';
import { compact, join, joinTaints, memberOf, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { callOf, callOfAny } from './api-names.js';
import { valuesAt } from './conditions.js';
import { invoke } from './invoke.js';
import type { CallFacts } from './sinks.js';
import type { Summary } from './summary.js';

const maxFound = 3;

/** The pages of a project, by the names that programs call them. */
export class Pages {
  readonly all: readonly FunctionIr[];
  private readonly byStem = new Map<string, FunctionIr[]>();
  private readonly known = new Map<string, readonly FunctionIr[]>();

  constructor(all: readonly FunctionIr[]) {
    this.all = all;
    for (const page of all) {
      const stem = stemOf(page.path);
      const others = this.byStem.get(stem);
      if (others) others.push(page);
      else this.byStem.set(stem, [page]);
    }
  }

  /** `users/list`, `users/list.html`, `users.list` of Laravel, `@App/users/list.html.twig` of Symfony; a few at most. */
  find(name: string, from: string): readonly FunctionIr[] {
    if (this.all.length === 0 || name.length > 300) return [];
    const key = name.includes('/') ? name : `${name}\n${from}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.search(name, from);
    this.known.set(key, found);
    return found;
  }

  private search(name: string, from: string): readonly FunctionIr[] {
    const plain = name.replace(/^(classpath:|@!?[\w-]+|[\w-]+::|~)?[./:]*/, '').replaceAll('\\', '/');
    const found = this.fitting(plain);
    const all = found.length > 0 ? found : this.fitting(plain.replaceAll(/[.:]/g, '/'));
    if (all.length < 2) return all;
    // Of several of one name the nearest.
    const shared = Math.max(...all.map(({ path }) => sharedFolders(path, from)));
    return all.filter(({ path }) => sharedFolders(path, from) === shared).slice(0, maxFound);
  }

  private fitting(name: string): readonly FunctionIr[] {
    const folders = name.split('/');
    const file = folders.pop() ?? '';
    const partial = this.byStem.get(`_${stemOf(file)}`) ?? [];
    return [...(this.byStem.get(stemOf(file)) ?? []), ...partial].filter(({ path }) => {
      const place = path.split('/');
      const own = (place.pop() ?? '').replace(/^_/, '');
      const isFile = own === file.replace(/^_/, '') || own.startsWith(`${file.replace(/^_/, '')}.`);
      const tail = folders.length === 0 ? [] : place.slice(-folders.length);
      return isFile && tail.join('/') === folders.join('/');
    });
  }
}

function stemOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.indexOf('.', 1);
  return dot < 0 ? file : file.slice(0, dot);
}

function sharedFolders(a: string, b: string): number {
  const [x, y] = [a.split('/'), b.split('/')];
  let count = 0;
  while (count < x.length - 1 && count < y.length - 1 && x[count] === y[count]) count += 1;
  return count;
}

/** The call fills a page of the project: what the page does with its values is what the call does. */
/** Whether a page of the project that escapes what it is shown makes the result. */
export function renderPages(activation: Activation, call: CallFacts, isOurs: boolean): boolean {
  const { table, interpreter, body } = activation;
  if (table.renders.size === 0 || interpreter.pages.all.length === 0) return false;
  const apis = isOurs ? [callOf(call.api)] : [callOf(call.api), callOfAny(call.method)];
  for (const show of apis.flatMap((api) => table.renders.get(api) ?? [])) {
    const found = namesFor(show, activation, call).flatMap((name) => interpreter.pages.find(name, body.path));
    for (const page of found) showPage(activation, page, contextOf(show, activation, call), call.at);
    if (found.length > 0) return show.isPlain !== true;
  }
  return false;
}

function namesFor({ page }: Render, { body }: Activation, call: CallFacts): readonly string[] {
  if (page !== 'method') return page.flatMap((place) => valuesAt(place, call)).flatMap(textsIn);
  const folder = body.owner?.name.replace(/Controller$/, '');
  return folder === undefined ? [] : [`${folder}/${body.name.replace(/Async$/, '')}`];
}

export function showPage(activation: Activation, page: FunctionIr, context: Value, at: number): void {
  invoke(activation, { body: page, frame: { body: page, cells: [] } }, context, [context], at);
}

/** What a framework shows when the function has run. */
export function showView(
  activation: Activation,
  { page, context }: View,
  { result, after }: Summary,
  given: Value,
): void {
  const { interpreter, body, returnedAt = body.at } = activation;
  const self = after.get(-1) ?? given;
  const names =
    page === 'result'
      ? namesOf(result)
      : 'name' in page
        ? [page.name]
        : textsIn(memberOf(self, page[1]) ?? {});
  let shown = context === 'self' ? self : withMembers({ fields: new Map() }, result);
  if (context === 'params') for (const value of after.values()) shown = withMembers(shown, value);
  for (const name of names)
    for (const each of interpreter.pages.find(name, body.path)) showPage(activation, each, shown, returnedAt);
}

/** The text itself, or the one that the object was made with: `new ModelAndView("list")`. */
function namesOf(result: Value): readonly string[] {
  const texts = textsIn(result);
  return texts.length > 0 ? texts : (result.made ?? []).slice(0, 1).flatMap(textsIn);
}

/** A name, or several of which one is taken. */
function textsIn({ constant, fields, length }: Value): readonly string[] {
  if (typeof constant === 'string') return [constant];
  if (length === undefined) return [];
  return [...(fields?.values() ?? [])].flatMap((each) =>
    typeof each.constant === 'string' ? [each.constant] : [],
  );
}

function contextOf({ context, inherits, isPlain }: Render, activation: Activation, call: CallFacts): Value {
  let all: Value = { fields: new Map() };
  if (inherits) all = withMembers(all, activation.shownHere());
  for (const each of context) {
    if (each === '**')
      all = withMembers(withMembers(all, call.named.get('**') ?? {}), { fields: call.named });
    else if (typeof each === 'object' && 'as' in each)
      for (const value of valuesAt(each.of, call)) all = withMember(all, each.as, value);
    else if (typeof each === 'object' && 'named' in each) {
      const name = valuesAt(each.named, call)[0]?.constant;
      for (const value of valuesAt(each.of, call))
        if (typeof name === 'string') all = withMember(all, name, value);
    } else for (const value of valuesAt(each, call)) all = withMembers(all, value);
  }
  return isPlain ? withMember(all, plainName, { constant: true }) : all;
}

function withMember(all: Value, name: string, value: Value): Value {
  return withMembers(all, { fields: new Map([[name, value]]) });
}

/** What a setter was given stands in the object by the setter's name: `addAttribute:title` (`setters.ts`). */
const bySetter = /^(?:addAttribute|addObject|attribute|put|set|with):(?=.)/;

/** What a page is shown, with more of it. */
function withMembers(all: Value, { fields, rest, taints, proto, madeNamed, made, api }: Value): Value {
  const members = new Map(all.fields);
  for (const [name, value] of fields ?? []) members.set(name.replace(bySetter, ''), value);
  if (!fields) for (const [name, value] of madeNamed ?? []) members.set(name, value);
  // `new ModelAndView("list", "items", items)`
  const [, name, value] = made ?? [];
  if (api === 'ModelAndView' && typeof name?.constant === 'string' && value)
    members.set(name.constant, value);
  return compact({
    fields: members,
    rest: rest ? join(all.rest, rest) : all.rest,
    taints: taints ? joinTaints(all.taints, taints) : all.taints,
    proto: proto ?? all.proto,
  });
}
