import type { Component, Purl } from '../../core/component.js';
import { ancestorsOf, dependentsOf } from '../deps/dependents.js';

/** The components of an inventory, and what brings them in. */
export class Graph {
  private readonly byPurl: ReadonlyMap<Purl, Component>;
  private readonly ancestors: ReturnType<typeof ancestorsOf>;
  private readonly above: ReturnType<typeof dependentsOf>;

  constructor(components: readonly Component[]) {
    this.byPurl = new Map(components.map((each) => [each.purl, each]));
    this.ancestors = ancestorsOf(components);
    this.above = dependentsOf(components);
  }

  at(purl: Purl): Component | undefined {
    return this.byPurl.get(purl);
  }

  directAbove(purls: readonly Purl[]): readonly Component[] {
    const found = new Set(purls.flatMap((purl) => this.ancestors(purl) ?? []));
    return [...found].flatMap((purl) => this.byPurl.get(purl) ?? []);
  }

  askedBy(purls: readonly Purl[]): readonly Component[] {
    return purls.flatMap((purl) => this.above.get(purl) ?? []);
  }

  /** What stands between packages and the ones that they bring in, with these. */
  between(upper: readonly Component[], lower: readonly Purl[]): readonly Component[] {
    const below = new Set(upper.map(({ purl }) => purl));
    // Both sets grow while they are read; each purl enters once.
    for (const each of below) for (const next of this.byPurl.get(each)?.dependsOn ?? []) below.add(next);
    const upward = new Set<Purl>(lower);
    for (const each of upward) for (const { purl } of this.above.get(each) ?? []) upward.add(purl);
    const ends = new Set(upper.map(({ purl }) => purl));
    return [...upward]
      .filter((purl) => below.has(purl) && !ends.has(purl))
      .flatMap((purl) => this.byPurl.get(purl) ?? []);
  }
}
