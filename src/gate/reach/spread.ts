import type { Component, Purl } from '../../core/component.js';
import type { Reach } from '../../core/finding.js';
import type { Ways } from './ways/index.js';

/** What is known of a package from the project's own files: reached, possibly used, or (undefined) nothing names it. */
export type Own = Reach & { readonly state: 'reached' | 'unknown' };

export interface Edge {
  readonly from: Component;
  /** It depends on it; otherwise it may load it. */
  readonly isNeeded: boolean;
}

/** Who needs or may load each component of an ecosystem. */
export function edgesTo(
  components: readonly Component[],
  ways: Ways,
  loaded: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<Purl, readonly Edge[]> {
  const byPurl = new Map(components.map((each) => [each.purl, each]));
  const byName = new Map<string, Component[]>();
  for (const each of components) {
    const key = keyOf(each);
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  const edges = new Map<Purl, Edge[]>();
  const add = (to: Component, edge: Edge) => {
    if (to.purl === edge.from.purl) return;
    const list = edges.get(to.purl);
    if (list) list.push(edge);
    else edges.set(to.purl, [edge]);
  };
  for (const from of components) {
    for (const purl of from.dependsOn) {
      const to = byPurl.get(purl);
      if (to !== undefined) add(to, { from, isNeeded: true });
    }
    for (const others of [ways.optional, loaded])
      for (const name of others.get(from.name) ?? others.get(keyOf(from)) ?? [])
        for (const to of byName.get(name.toLowerCase()) ?? []) add(to, { from, isNeeded: false });
  }
  return edges;
}

function keyOf({ name, ecosystem }: Component): string {
  const lower = name.toLowerCase();
  return ecosystem === 'PyPI' ? lower.replace(/[-_.]+/g, '-') : lower;
}

/**
 * Spreads what is known along the edges: what a reached package depends on is reached, what it may load is unknown, and
 * so is what hangs on a package that is unknown itself. The nearest answer wins.
 */
export function spread(
  components: readonly Component[],
  own: ReadonlyMap<Purl, Own>,
  edges: ReadonlyMap<Purl, readonly Edge[]>,
): ReadonlyMap<Purl, Own> {
  const answers = new Map<Purl, Own>();
  const below = new Map<Purl, { to: Component; isNeeded: boolean }[]>();
  for (const to of components)
    for (const { from, isNeeded } of edges.get(to.purl) ?? []) {
      const list = below.get(from.purl) ?? [];
      list.push({ to, isNeeded });
      below.set(from.purl, list);
    }
  // First all that is reached, then what is left.
  for (const state of ['reached', 'unknown'] as const) {
    const queue = components.filter((each) => own.get(each.purl)?.state === state && !answers.has(each.purl));
    for (const each of queue) answers.set(each.purl, own.get(each.purl) as Own);
    if (state === 'unknown')
      queue.push(...components.filter((each) => answers.get(each.purl)?.state === 'reached'));
    for (const from of queue) {
      const answer = answers.get(from.purl);
      if (answer === undefined) continue;
      for (const { to, isNeeded } of below.get(from.purl) ?? []) {
        if (answers.has(to.purl) || (state === 'reached' && !isNeeded)) continue;
        answers.set(to.purl, through(answer, from, isNeeded));
        queue.push(to);
      }
    }
  }
  return answers;
}

function through(answer: Own, { name }: Component, isNeeded: boolean): Own {
  const places = answer.at === undefined ? {} : { at: answer.at };
  if (answer.state === 'unknown')
    return {
      state: 'unknown',
      because: `${name} leads to it, of which it is not known: ${answer.because}`,
      ...places,
    };
  if (!isNeeded) return { state: 'unknown', because: `${name}, which is reached, may load it`, ...places };
  const because =
    answer.how === 'through'
      ? answer.because
      : answer.how === 'imported' || answer.how === 'called'
        ? `the code imports ${name}, which brings it in`
        : `${name}, which is used, brings it in`;
  return { state: 'reached', how: 'through', because, ...places };
}
