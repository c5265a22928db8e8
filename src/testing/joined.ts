import type { PlacedFact } from '../core/analyzer.js';
import type { Inventory } from '../core/component.js';
import type { Ecosystem } from '../core/ecosystem.js';
import { buildInventory } from '../inventory/index.js';
import { fileOf, isClaimed } from './accept-lockfile.js';

/** What the ecosystem's analyzers tell of a source tree with these files, joined. */
export function inventoryOf(ecosystem: Ecosystem, files: Readonly<Record<string, string>>): Inventory {
  const facts = Object.entries(files).flatMap(([path, text]) =>
    ecosystem.analyzers
      .filter((analyzer) => isClaimed(analyzer, path))
      .flatMap(({ id, analyze }) =>
        analyze(fileOf(path, text)).map(
          (fact): PlacedFact => ({ analyzer: id, location: { at: 'file', path }, fact, hidden: false }),
        ),
      ),
  );
  return buildInventory(facts, [], { ecosystems: [ecosystem], mode: 'filesystem' });
}

/** One line for each component: purl without its type, `direct` or `indirect` where that is reported, `->` edges. */
export function waysIn(ecosystem: Ecosystem, files: Readonly<Record<string, string>>): readonly string[] {
  const bare = (purl: string): string => purl.slice(purl.indexOf('/') + 1);
  return inventoryOf(ecosystem, files).components.map(({ purl, direct, dependsOn }) =>
    [
      bare(purl),
      ...(direct === undefined ? [] : [direct ? 'direct' : 'indirect']),
      ...(dependsOn.length === 0 ? [] : [`-> ${dependsOn.map(bare).join(' ')}`]),
    ].join(' '),
  );
}
