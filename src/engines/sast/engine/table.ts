import type { LanguageId } from '../ir/ids.generated.js';
import type { Condition, Entry, EntryFacts, Misuse, Model, Place, Router, Show, Sink } from '../ir/model.js';
import { bitsOf } from '../ir/sink-kinds.js';

interface Clearing {
  readonly api: string;
  readonly bits: number;
  readonly if: readonly Condition[];
}

/** The models of one language as tables by api, so that a call costs a few look-ups. */
export interface ModelTable {
  readonly sources: ReadonlySet<string>;
  /** Of the sources those that are surely one text. */
  readonly texts: ReadonlySet<string>;
  /** Of the sources those that who starts the program says. */
  readonly starters: ReadonlySet<string>;
  /** Of the sources those that begin with the page's own address. */
  readonly addresses: ReadonlySet<string>;
  readonly passes: ReadonlySet<string>;
  readonly defers: ReadonlyMap<string, readonly [work: number | string, from: number | string]>;
  readonly fills: ReadonlyMap<string, readonly (readonly [from: Place, into: number])[]>;
  /** Sanitizers that are some only where their conditions hold. */
  readonly clearsIf: ReadonlyMap<string, readonly Clearing[]>;
  readonly guessable: ReadonlySet<string>;
  readonly sinks: ReadonlyMap<string, readonly Sink[]>;
  /** Calls whose result is what a store or program answers: nothing of what was asked is in it. */
  readonly answers: ReadonlySet<string>;
  /** Calls whose result is what somebody stored. */
  readonly stores: ReadonlySet<string>;
  /** Calls whose result is what stands where the input led: told at the call, and not once more as HTML. */
  readonly fetched: ReadonlySet<string>;
  readonly clears: ReadonlyMap<string, number>;
  /** Of methods whatever they are called on: `*.to_i()`. */
  readonly clearsByMethod: ReadonlyMap<string, number>;
  readonly results: ReadonlyMap<string, string>;
  readonly misuses: ReadonlyMap<string, readonly Misuse[]>;
  readonly shows: ReadonlyMap<string, readonly Show[]>;
  readonly fluent: ReadonlySet<string>;
  /** Every api with a sink or misuse. */
  readonly known: ReadonlySet<string>;
  /** Modules and globals of which something is said for all that they have: `@sentry/node` of `@sentry/node.**`. */
  readonly below: ReadonlySet<string>;
  /** Members of which something is said whatever object they are of: `log` of `*.log.debug()`. */
  readonly holders: ReadonlySet<string>;
  /** Members whose assignment can be a sink or misuse. */
  readonly stored: ReadonlySet<string>;
  /** With the method of HTTP where the api tells it. */
  readonly routers: ReadonlyMap<string, { readonly router: Router; readonly verb?: string }>;
  /** Apis whose values are routers that another one can take in. */
  readonly mountable: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, string>;
  readonly parameterSources: ReadonlySet<string>;
  readonly entries: readonly ((facts: EntryFacts) => Entry | undefined)[];
  readonly views: readonly NonNullable<Model['view']>[];
  readonly inspections: readonly NonNullable<Model['inspect']>[];
}

export function tableOf(language: LanguageId, from: readonly Model[]): ModelTable {
  const all = from.filter(({ languages }) => languages?.includes(language) ?? true);
  const known = new Set(
    all.flatMap((each) => [...(each.sinks ?? []), ...(each.misuses ?? [])].map(({ api }) => api)),
  );
  const clears = new Map<string, number>();
  for (const { api, clears: kinds, if: only } of all.flatMap((each) => each.sanitizers ?? []))
    if (!only) clears.set(api, (clears.get(api) ?? 0) | bitsOf(kinds));
  const sinks = byApi(all.flatMap((each) => each.sinks ?? []));
  return {
    known,
    below: new Set([...known].flatMap((api) => (api.endsWith('.**') ? [api.slice(0, -3)] : []))),
    holders: new Set([...known].flatMap((api) => /^\*\.(\w+)\.\w+\(\)$/.exec(api)?.[1] ?? [])),
    stored: new Set(
      [...known].flatMap((api) => (api.endsWith('=') ? api.slice(api.lastIndexOf('.') + 1, -1) : [])),
    ),
    sources: new Set(
      all.flatMap((each) => [
        ...(each.sources ?? []),
        ...(each.texts ?? []),
        ...(each.addresses ?? []),
        ...(each.starters ?? []),
      ]),
    ),
    starters: new Set(all.flatMap((each) => each.starters ?? [])),
    addresses: new Set(all.flatMap((each) => each.addresses ?? [])),
    texts: new Set(all.flatMap((each) => each.texts ?? [])),
    fills: grouped(all.flatMap((each) => each.fills ?? [])),
    clearsIf: byApi(
      all
        .flatMap((each) => each.sanitizers ?? [])
        .flatMap(({ api, clears, if: only }) => (only ? [{ api, bits: bitsOf(clears), if: only }] : [])),
    ),
    defers: new Map(
      all.flatMap((each) => (each.defers ?? []).map(([api, work, from]) => [api, [work, from]] as const)),
    ),
    passes: new Set(all.flatMap((each) => each.passes ?? [])),
    guessable: new Set(all.flatMap((each) => each.guessable ?? [])),
    sinks,
    stores: new Set(
      [...sinks].flatMap(([api, each]) => (each.every(({ kind }) => kind === 'sql') ? [api] : [])),
    ),
    answers: new Set([...sinks].flatMap(([api, each]) => (each.every(isAnswered) ? [api] : []))),
    fetched: new Set([...sinks].flatMap(([api, each]) => (each.every(isFetched) ? [api] : []))),
    clears,
    clearsByMethod: new Map(
      [...clears].flatMap(([api, bits]) => (api.startsWith('*.') ? [[api.slice(2, -2), bits] as const] : [])),
    ),
    results: new Map(all.flatMap((each) => each.results ?? [])),
    misuses: byApi(all.flatMap((each) => each.misuses ?? [])),
    shows: byApi(all.flatMap((each) => each.shows ?? [])),
    fluent: new Set(all.flatMap((each) => each.fluent ?? [])),
    mountable: new Set(
      all.flatMap((each) =>
        (each.routers ?? []).flatMap(({ api, mounts }) =>
          mounts === undefined ? [] : [api.slice(0, api.lastIndexOf('.'))],
        ),
      ),
    ),
    types: new Map(all.flatMap((each) => each.types ?? [])),
    parameterSources: new Set(all.flatMap((each) => each.parameterSources ?? [])),
    entries: all.flatMap((each) => each.entry?.bind(each) ?? []),
    views: all.flatMap((each) => each.view?.bind(each) ?? []),
    inspections: all.flatMap((each) => each.inspect?.bind(each) ?? []),
    routers: new Map(all.flatMap((each) => each.routers ?? []).flatMap(byVerb)),
  };
}

function isAnswered({ kind, rule }: Sink): boolean {
  if (rule === 'nosql') return true;
  return kind === 'sql' || kind === 'nosql' || kind === 'ldap' || kind === 'xpath' || kind === 'command';
}

/** `*.mv()` is any method of that name, and `array_map()` gives what went in. */
function isFetched({ kind, api }: Sink): boolean {
  const leads = kind === 'path' || kind === 'ssrf' || kind === 'template' || api === 'eval()';
  return leads && api.endsWith('()') && !api.startsWith('*.');
}

const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'all'];
const spellings: readonly (readonly [mark: string, spell: (verb: string) => string])[] = [
  ['{verb}', (verb) => verb],
  ['{VERB}', (verb) => verb.toUpperCase()],
  ['{Verb}', (verb) => verb.charAt(0).toUpperCase() + verb.slice(1)],
];

function byVerb(router: Router): (readonly [string, { readonly router: Router; readonly verb?: string }])[] {
  const { api } = router;
  const [mark, spell] = spellings.find(([each]) => api.includes(each)) ?? [];
  if (mark === undefined || spell === undefined) return [[api, { router }]];
  return verbs.map((verb) => [api.replace(mark, spell(verb)), { router, verb: verb.toUpperCase() }]);
}

function grouped(
  all: readonly (readonly [api: string, from: Place, into: number])[],
): ReadonlyMap<string, readonly (readonly [from: Place, into: number])[]> {
  const groups = new Map<string, (readonly [Place, number])[]>();
  for (const [api, from, into] of all) groups.set(api, [...(groups.get(api) ?? []), [from, into]]);
  return groups;
}

function byApi<T extends { readonly api: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const known = groups.get(each.api);
    if (known) known.push(each);
    else groups.set(each.api, [each]);
  }
  return groups;
}
