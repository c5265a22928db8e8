import type { TrustLevel } from '../../../core/trust-level.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type {
  Carrying,
  Condition,
  DerivedClass,
  Entry,
  EntryFacts,
  Misuse,
  Model,
  Place,
  Render,
  Router,
  Sink,
  Source,
} from '../ir/model.js';
import { bitsOf, encodedBit, quotedBit } from '../ir/sink-kinds.js';
import { SchemaWords } from './schema-words.js';
import { TypeTable } from './types.js';

interface Sanitizing {
  readonly api: string;
  readonly bits: number;
  readonly if: readonly Condition[];
}

/** The models of one language as tables by api, so that a call costs a few look-ups. */
export interface ModelTable {
  readonly sources: ReadonlySet<string>;
  /** Of the sources those that are surely one text. */
  readonly texts: ReadonlySet<string>;
  /** Of the sources those that who starts the program sets. */
  readonly entryPoints: ReadonlySet<string>;
  /** Of the sources those that are not remote. */
  readonly trust: ReadonlyMap<string, TrustLevel>;
  /** Of the sources those that begin with the page's own address. */
  readonly addresses: ReadonlySet<string>;
  readonly propagators: ReadonlySet<string>;
  readonly leaves: ReadonlySet<string>;
  readonly passes: ReadonlySet<string>;
  readonly routeParts: ReadonlySet<string>;
  readonly schemas: SchemaWords;
  readonly jsonSchemas: ReadonlySet<string>;
  readonly decoders: ReadonlySet<string>;
  /** Objects of a request that carry what functions keep on them. */
  readonly carriers: ReadonlySet<string>;
  readonly carries: ReadonlyMap<string, Carrying>;
  readonly emitters: ReadonlySet<string>;
  readonly defers: ReadonlyMap<string, readonly [work: number | string, from: number | string]>;
  readonly argumentPropagators: ReadonlyMap<
    string,
    readonly (readonly [from: Place, into: number | string])[]
  >;
  /** Sanitizers that are some only where their conditions hold. */
  readonly sanitizesIf: ReadonlyMap<string, readonly Sanitizing[]>;
  readonly guessable: ReadonlySet<string>;
  readonly sinks: ReadonlyMap<string, readonly Sink[]>;
  /** Calls whose result is what a store or program answers: nothing of what was asked is in it. */
  readonly answers: ReadonlySet<string>;
  /** Calls whose result is what someone stored. */
  readonly stores: ReadonlySet<string>;
  /** Calls whose result is what stands where the input led: reported at the call, and not once more as HTML. */
  readonly fetched: ReadonlySet<string>;
  readonly sanitizes: ReadonlyMap<string, number>;
  /** Of methods whatever they are called on: `*.to_i()`. */
  readonly sanitizesByMethod: ReadonlyMap<string, number>;
  readonly results: ReadonlyMap<string, string>;
  readonly misuses: ReadonlyMap<string, readonly Misuse[]>;
  readonly renders: ReadonlyMap<string, readonly Render[]>;
  readonly fluent: ReadonlySet<string>;
  /** Every api with a sink or misuse. */
  readonly known: ReadonlySet<string>;
  /** Modules and globals of which something is said for all that they have: `@sentry/node` of `@sentry/node.**`. */
  readonly below: ReadonlySet<string>;
  /** Members of which something is said whatever object they are of: `log` of `*.log.debug()`. */
  readonly holders: ReadonlySet<string>;
  /** Members whose assignment can be a sink or misuse. */
  readonly stored: ReadonlySet<string>;
  /** With the method of HTTP where the api shows it. */
  readonly routers: ReadonlyMap<string, { readonly router: Router; readonly verb?: string }>;
  /** Apis whose values are routers that another one can take in. */
  readonly mountable: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, string>;
  /** Results of constructors of which something is said: `httpx.Client()`. */
  readonly instances: ReadonlySet<string>;
  readonly classes: TypeTable;
  /** Classes as their libraries declare them, asked where neither `classes` nor an api of a model answers. */
  readonly derived: TypeTable;
  readonly resolves: ReadonlySet<string>;
  readonly parameterSources: ReadonlySet<string>;
  readonly entries: readonly ((facts: EntryFacts) => Entry | undefined)[];
  readonly views: readonly NonNullable<Model['view']>[];
  readonly inspections: readonly NonNullable<Model['inspect']>[];
}

type SharedTable = Omit<ModelTable, 'classes' | 'derived'>;

/** Models stay what they are for the life of the process, and putting a table together costs more than most files. */
const tables = new WeakMap<readonly Model[], Map<LanguageId, SharedTable>>();

/** @param from the same array for each project, so that its tables are put together once */
export function tableOf(
  language: LanguageId,
  from: readonly Model[],
  derived: readonly DerivedClass[] = [],
): ModelTable {
  const ofModels = tables.get(from) ?? new Map<LanguageId, SharedTable>();
  tables.set(from, ofModels);
  const all = from.filter(({ languages }) => languages?.includes(language) ?? true);
  const shared = ofModels.get(language) ?? sharedTableOf(all);
  ofModels.set(language, shared);
  return {
    ...shared,
    // These keep what a project asks them: its names are forgotten with it.
    classes: new TypeTable(all.flatMap((each) => each.classes ?? [])),
    derived: new TypeTable(derived, true),
  };
}

function sharedTableOf(all: readonly Model[]): SharedTable {
  const known = new Set(
    all.flatMap((each) => [...(each.sinks ?? []), ...(each.misuses ?? [])].map(({ api }) => api)),
  );
  const sanitizes = sanitizing(all);
  const sinks = byApi(all.flatMap((each) => each.sinks ?? []));
  const results = all.flatMap((each) => each.results ?? []);
  return {
    instances: new Set(
      [...known, ...results.map(([api]) => api)].flatMap((api) => /^([\w.]+\(\))\./.exec(api)?.[1] ?? []),
    ),
    known,
    below: new Set([...known].flatMap((api) => (api.endsWith('.**') ? [api.slice(0, -3)] : []))),
    holders: new Set([...known].flatMap((api) => /^\*\.(\w+)\.\w+\(\)$/.exec(api)?.[1] ?? [])),
    stored: new Set(
      [...known].flatMap((api) => (api.endsWith('=') ? api.slice(api.lastIndexOf('.') + 1, -1) : [])),
    ),
    sources: new Set(
      all.flatMap((each) => [
        ...apisOf(each.sources),
        ...(each.texts ?? []),
        ...(each.addresses ?? []),
        ...apisOf(each.entryPoints),
      ]),
    ),
    entryPoints: new Set(all.flatMap((each) => apisOf(each.entryPoints))),
    trust: new Map([
      ...all.flatMap((each) => levelsOf(each.entryPoints, 'local')),
      ...all.flatMap((each) => levelsOf(each.sources)),
    ]),
    addresses: new Set(all.flatMap((each) => each.addresses ?? [])),
    texts: new Set(all.flatMap((each) => each.texts ?? [])),
    argumentPropagators: grouped(all.flatMap((each) => each.argumentPropagators ?? [])),
    sanitizesIf: byApi(
      all
        .flatMap((each) => each.sanitizers ?? [])
        .flatMap((each) => (each.if ? [{ api: each.api, bits: clearedBy(each), if: each.if }] : [])),
    ),
    decoders: new Set(all.flatMap((each) => each.decoders ?? [])),
    leaves: new Set(all.flatMap((each) => each.leaves ?? [])),
    schemas: new SchemaWords(all.flatMap((each) => each.schemas ?? [])),
    jsonSchemas: new Set(all.flatMap((each) => each.jsonSchemas ?? [])),
    routeParts: new Set(all.flatMap((each) => each.routeParts ?? [])),
    passes: new Set(all.flatMap((each) => each.passes ?? [])),
    carries: new Map(all.flatMap((each) => (each.carries ?? []).map((one) => [one.api, one] as const))),
    carriers: new Set(all.flatMap((each) => each.carriers ?? [])),
    emitters: new Set(all.flatMap((each) => each.emitters ?? [])),
    defers: new Map(
      all.flatMap((each) => (each.defers ?? []).map(([api, work, from]) => [api, [work, from]] as const)),
    ),
    propagators: new Set(all.flatMap((each) => each.propagators ?? [])),
    guessable: new Set(all.flatMap((each) => each.guessable ?? [])),
    sinks,
    stores: new Set(
      [...sinks].flatMap(([api, each]) => (each.every(({ kind }) => kind === 'sql') ? [api] : [])),
    ),
    answers: new Set([...sinks].flatMap(([api, each]) => (each.every(isAnswered) ? [api] : []))),
    fetched: new Set([...sinks].flatMap(([api, each]) => (each.every(isFetched) ? [api] : []))),
    sanitizes,
    sanitizesByMethod: new Map(
      [...sanitizes].flatMap(([api, bits]) =>
        api.startsWith('*.') ? [[api.slice(2, -2), bits] as const] : [],
      ),
    ),
    results: new Map(results),
    misuses: byApi(all.flatMap((each) => each.misuses ?? [])),
    renders: byApi(all.flatMap((each) => each.renders ?? [])),
    fluent: new Set(all.flatMap((each) => each.fluent ?? [])),
    mountable: new Set(
      all.flatMap((each) =>
        (each.routers ?? []).flatMap(({ api, mounts, checks }) =>
          (mounts ?? checks) === undefined ? [] : [api.slice(0, api.lastIndexOf('.'))],
        ),
      ),
    ),
    types: new Map(all.flatMap((each) => each.types ?? [])),
    resolves: new Set(all.flatMap((each) => each.resolves ?? [])),
    parameterSources: new Set(all.flatMap((each) => each.parameterSources ?? [])),
    entries: all.flatMap((each) => each.entry?.bind(each) ?? []),
    views: all.flatMap((each) => each.view?.bind(each) ?? []),
    inspections: all.flatMap((each) => each.inspect?.bind(each) ?? []),
    routers: new Map(all.flatMap((each) => each.routers ?? []).flatMap(byVerb)),
  };
}

function apisOf(sources: readonly Source[] = []): readonly string[] {
  return sources.map((each) => (typeof each === 'string' ? each : each.api));
}

function levelsOf(
  sources: readonly Source[] = [],
  level?: TrustLevel,
): readonly (readonly [api: string, TrustLevel])[] {
  return sources.flatMap((each) => {
    const [api, trust] = typeof each === 'string' ? [each, level] : [each.api, each.trust];
    return trust === undefined ? [] : [[api, trust] as const];
  });
}

/** Bits of the kinds of sink that calls clear, by their api. */
function sanitizing(all: readonly Model[]): ReadonlyMap<string, number> {
  const sanitizes = new Map<string, number>();
  for (const each of all.flatMap((model) => model.sanitizers ?? []))
    if (!each.if) sanitizes.set(each.api, (sanitizes.get(each.api) ?? 0) | clearedBy(each));
  return sanitizes;
}

type Sanitizer = NonNullable<Model['sanitizers']>[number];

function clearedBy({ sanitizes, insideQuotes, encodes }: Sanitizer): number {
  return bitsOf(sanitizes) | (insideQuotes ? quotedBit : 0) | (encodes ? encodedBit : 0);
}

export function isAnswered({ kind, rule }: Sink): boolean {
  if (rule === 'nosql') return true;
  return kind === 'sql' || kind === 'nosql' || kind === 'ldap' || kind === 'xpath' || kind === 'command';
}

/** `*.mv()` is any method of that name, and `array_map()` gives what went in. */
export function isFetched({ kind, api, givesPlace }: Sink): boolean {
  if (givesPlace) return false;
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
  all: readonly (readonly [api: string, from: Place, into: number | string])[],
): ReadonlyMap<string, readonly (readonly [from: Place, into: number | string])[]> {
  const groups = new Map<string, (readonly [Place, number | string])[]>();
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
