import { models } from './index.generated.js';
import {
  bitsOf,
  type Entry,
  type EntryFacts,
  type Misuse,
  type Model,
  type Router,
  type Sink,
} from './model.js';

/** All models as tables by api, so that a call costs a few look-ups. */
export interface ModelTable {
  readonly sources: ReadonlySet<string>;
  readonly guessable: ReadonlySet<string>;
  readonly sinks: ReadonlyMap<string, readonly Sink[]>;
  readonly clears: ReadonlyMap<string, number>;
  readonly results: ReadonlyMap<string, string>;
  readonly misuses: ReadonlyMap<string, readonly Misuse[]>;
  readonly routers: ReadonlyMap<string, Router>;
  readonly types: ReadonlyMap<string, string>;
  readonly parameterSources: ReadonlySet<string>;
  readonly entries: readonly ((facts: EntryFacts) => Entry | undefined)[];
}

export function tableOf(all: readonly Model[] = models): ModelTable {
  return {
    sources: new Set(all.flatMap((each) => each.sources ?? [])),
    guessable: new Set(all.flatMap((each) => each.guessable ?? [])),
    sinks: byApi(all.flatMap((each) => each.sinks ?? [])),
    clears: new Map(
      all.flatMap((each) => (each.sanitizers ?? []).map(({ api, clears }) => [api, bitsOf(clears)] as const)),
    ),
    results: new Map(all.flatMap((each) => each.results ?? [])),
    misuses: byApi(all.flatMap((each) => each.misuses ?? [])),
    types: new Map(all.flatMap((each) => each.types ?? [])),
    parameterSources: new Set(all.flatMap((each) => each.parameterSources ?? [])),
    entries: all.flatMap((each) => each.entry ?? []),
    routers: new Map(
      all.flatMap((each) => (each.routers ?? []).map((router) => [router.api, router] as const)),
    ),
  };
}

function byApi<T extends { readonly api: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(each.api, [...(groups.get(each.api) ?? []), each]);
  return groups;
}
