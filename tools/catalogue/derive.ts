import type { SinkKind } from '../../src/engines/sast/ir/ids.generated.js';
import type { DeclaredClass, DeclaredFunction, Library, Parameter } from './declaration.js';
import { Canonical } from './names.js';
import { isIdle, pathStrength, roles, type Strength, type Subject, strengthOf } from './roles.js';
import { type Domain, domainsIn, isTextType, wordsIn } from './words.js';

export interface DerivedFacts {
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly extends: readonly string[];
  readonly sinks: Readonly<Record<Strength, ReadonlyMap<SinkKind, readonly string[]>>>;
  readonly gives: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly string[];
  /** What it declares anew, without the role that it has in what the class extends. */
  readonly harmless: readonly string[];
}

interface Making {
  readonly name: string;
  readonly names: Set<string>;
  readonly extends: Set<string>;
  readonly sinks: Record<Strength, Map<SinkKind, string[]>>;
  readonly gives: Map<string, string[]>;
  readonly sources: string[];
  readonly declared: Set<string>;
}

/** In a library of more classes than that a class is about what itself says, not about what the library is. */
const small = 60;
/** A library with more entries than that is generated, or not understood. */
const mostEntries = 400;
/** What a visitor sent has rules of its own, which the models hold for any object. */
const upload = /\bUploadedFile$/;
/** Parameters behind these are settings. */
const mostPlaces = 6;

/** Roles of the parameters of all libraries, with what leads to their classes. `byKeyword`: arguments may be given by name. */
export function derive(libraries: readonly Library[], byKeyword: boolean): readonly DerivedFacts[] {
  const canonical = new Canonical(libraries);
  const found = new Map<string, Making>();
  for (const library of libraries) {
    const facts = factsOf(library, canonical, byKeyword);
    if (entriesIn(facts) > mostEntries) continue;
    for (const each of facts) mergeInto(found, each);
  }
  for (const library of libraries) giveOut(library, canonical, found);
  return useful(found);
}

function factsOf(library: Library, canonical: Canonical, byKeyword: boolean): readonly Making[] {
  const general = domainsIn(`${library.package} ${library.summary}`);
  const isSmall = library.classes.length < small;
  return library.classes.filter(isPublic).map((each) => {
    const own = domainsIn(`${placeOf(each)} ${each.summary}`);
    const domains = isSmall || own.size === 0 ? new Set([...general, ...own]) : own;
    return factsOfClass(each, domains, canonical, byKeyword);
  });
}

/** Classes with a line before their name are the library's own. */
function isPublic({ name, isModule }: DeclaredClass): boolean {
  return isModule === true || !/(^|[.\\])_\w*$/.test(name);
}

/** The words of module and class, without the library's own name. */
function placeOf({ name }: DeclaredClass): string {
  return wordsIn(name.split(/[.\\]/).slice(-3).join(' '));
}

function factsOfClass(
  of: DeclaredClass,
  domains: ReadonlySet<Domain>,
  canonical: Canonical,
  byKeyword: boolean,
): Making {
  const place = placeOf(of);
  const making: Making = {
    name: of.name,
    names: new Set([of.name]),
    extends: new Set(of.extends.map((each) => canonical.of(each)).filter((each) => each !== of.name)),
    sinks: { believed: new Map(), doubtful: new Map() },
    gives: new Map(),
    sources: [],
    declared: new Set(),
  };
  for (const each of of.functions) {
    if (making.declared.has(each.name) || each.name.startsWith('_')) continue;
    making.declared.add(each.name);
    if (each.gives !== undefined && !upload.test(each.gives))
      push(making.gives, canonical.of(each.gives), each.name);
    if (!each.isMember) addSinks(making, each, { place, domains, of, byKeyword });
  }
  return making;
}

interface Where {
  readonly place: string;
  readonly domains: ReadonlySet<Domain>;
  readonly of: DeclaredClass;
  readonly byKeyword: boolean;
}

function addSinks(making: Making, each: DeclaredFunction, { place, domains, of, byKeyword }: Where): void {
  const isNew = each.name === 'new';
  const short = of.name.slice(Math.max(of.name.lastIndexOf('.'), of.name.lastIndexOf('\\')) + 1);
  const subject: Subject = {
    verb: each.says !== undefined ? wordsIn(each.says) : isNew ? `new ${wordsIn(short)}` : wordsIn(each.name),
    summary: each.summary,
    domains,
    place,
    params: each.params,
    isNew: isNew && each.says === undefined,
    isMain: isNew && each.says !== undefined && !/[.:]/.test(of.name.replace(/^@[^/]*/, '')),
    takesFiles: byKeyword,
  };
  if (isIdle(subject)) return;
  const places = new Map<string, { strength: Strength; kind: SinkKind; at: string[] }>();
  for (const [index, param] of each.params.entries()) {
    if (index >= mostPlaces && param.isOption !== true) continue;
    const role = roleOf(param, subject);
    if (!role) continue;
    const key = `${role.strength} ${role.kind}`;
    const at = spot(param, index, byKeyword);
    const known = places.get(key);
    if (known) known.at.push(at);
    else places.set(key, { ...role, at: [at] });
  }
  for (const { strength, kind, at } of places.values())
    push(
      making.sinks[strength],
      kind,
      at.length === 1 && at[0] === '0' ? each.name : `${each.name}:${at.join(',')}`,
    );
}

function spot({ name, isNamedOnly }: Parameter, index: number, byKeyword: boolean): string {
  if (isNamedOnly) return name;
  return byKeyword ? `${index}|${name}` : String(index);
}

/** The strongest role of a parameter. */
function roleOf(
  param: Parameter,
  subject: Subject,
): { readonly kind: SinkKind; readonly strength: Strength } | undefined {
  // `fileNameOrBuffer` is a file name, too.
  const words = wordsIn(param.name).replace(/ or .*$/, '');
  let doubtful: SinkKind | undefined;
  for (const role of roles) {
    const strength = strengthOf(role, param, words, subject);
    if (strength === 'believed') return { kind: role.kind, strength };
    if (strength === 'doubtful') doubtful ??= role.kind;
  }
  const path = pathStrength(param, words, subject);
  if (path === 'believed' || (path === 'doubtful' && doubtful === undefined && isTextType(param)))
    return { kind: 'path', strength: path };
  if (doubtful !== undefined) return { kind: doubtful, strength: 'doubtful' };
  return path === undefined ? undefined : { kind: 'path', strength: path };
}

function push<K>(map: Map<K, string[]>, key: K, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

function entriesIn(all: readonly Making[]): number {
  let count = 0;
  for (const { sinks } of all)
    for (const each of [sinks.believed, sinks.doubtful])
      for (const names of each.values()) count += names.length;
  return count;
}

function mergeInto(found: Map<string, Making>, each: Making): void {
  const known = found.get(each.name);
  if (!known) {
    found.set(each.name, each);
    return;
  }
  for (const base of each.extends) known.extends.add(base);
  for (const strength of ['believed', 'doubtful'] as const)
    for (const [kind, names] of each.sinks[strength])
      for (const name of names) push(known.sinks[strength], kind, name);
  for (const [type, names] of each.gives) for (const name of names) push(known.gives, type, name);
}

/** Other names of classes; functions that another module gives out are its own, too. */
function giveOut({ aliases }: Library, canonical: Canonical, found: Map<string, Making>): void {
  for (const [as] of aliases) {
    const target = canonical.of(as);
    const known = found.get(target);
    if (known) {
      if (known.names.size < 4) known.names.add(as);
      continue;
    }
    const [dot, own] = [target.lastIndexOf('.'), as.lastIndexOf('.')];
    const module = found.get(target.slice(0, Math.max(0, dot)));
    const into = found.get(as.slice(0, Math.max(0, own)));
    if (!module || !into || module === into) continue;
    copyMember(module, target.slice(dot + 1), into, as.slice(own + 1));
  }
}

function copyMember(from: Making, name: string, into: Making, as: string): void {
  for (const strength of ['believed', 'doubtful'] as const)
    for (const [kind, names] of from.sinks[strength])
      for (const each of names)
        if (each === name || each.startsWith(`${name}:`))
          push(into.sinks[strength], kind, as + each.slice(name.length));
  for (const [type, names] of from.gives) if (names.includes(name)) push(into.gives, type, as);
}

/** How many results and members lie between a value that a program has and the one with the sink. */
const longestChain = 2;

/** Classes that have a sink, inherit one, or lead to one. */
function useful(found: ReadonlyMap<string, Making>): readonly DerivedFacts[] {
  const kept = new Set<string>();
  for (const { name, sinks } of found.values())
    if (sinks.believed.size + sinks.doubtful.size > 0) kept.add(name);
  withHeirs(kept, found);
  for (let step = 0; step < longestChain; step += 1) {
    const leading = [...found.values()].filter(({ gives }) =>
      [...gives.keys()].some((type) => kept.has(bare(type))),
    );
    for (const { name } of leading) kept.add(name);
  }
  return [...found.values()]
    .filter((each) => kept.has(each.name))
    .map((each) => ({
      ...each,
      harmless: harmlessIn(each, found),
      extends: [...each.extends].filter((base) => kept.has(base)),
      gives: new Map(
        [...each.gives].filter(
          ([type]) => kept.has(bare(type)) || (type === '=' && each.sinks.believed.size > 0),
        ),
      ),
    }));
}

/** Adds what extends a class of the set. */
function withHeirs(kept: Set<string>, found: ReadonlyMap<string, Making>): void {
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const each of found.values())
      if ([...each.extends].some((base) => kept.has(base))) kept.add(each.name);
  }
}

/** Names of its own without a role that one of its base classes gives a role. */
function harmlessIn(of: Making, found: ReadonlyMap<string, Making>): readonly string[] {
  const above = new Set(of.extends);
  for (const name of above) for (const base of found.get(name)?.extends ?? []) above.add(base);
  const inherited = new Set([...above].flatMap((name) => sinksOf(found.get(name))));
  const own = new Set(sinksOf(of));
  return [...of.declared].filter((name) => inherited.has(name) && !own.has(name)).sort();
}

function sinksOf(of: Making | undefined): readonly string[] {
  if (!of) return [];
  return [...of.sinks.believed.values(), ...of.sinks.doubtful.values()].flatMap((all) =>
    all.map((each) => each.split(':')[0] ?? each),
  );
}

function bare(type: string): string {
  return type.replace(/\[\]$/, '');
}
