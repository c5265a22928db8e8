import type { PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { purlOf } from '../../facts/index.js';
import { chart } from './chart.js';
import { chartLock } from './chart-lock.js';

/** Helm 2 keeps what a chart asks for in a file of its own (`requirements.yaml`); the lock beside the chart has the same names. */
export function joinRequirements(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const isLock = ({ analyzer }: PlacedFact): boolean => analyzer === chartLock.id;
  const withLock = new Set(facts.filter(isLock).map(({ location }) => prefixOf(location.path)));
  if (withLock.size === 0) return facts;
  const isAsked = ({ analyzer, fact }: PlacedFact): boolean =>
    analyzer === chart.id && fact.kind === 'component';
  return withNames(facts.filter((each) => !isAsked(each) || !withLock.has(prefixOf(each.location.path))));
}

function withNames(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const locked = new Map<string, string[]>();
  for (const { analyzer, fact, location } of facts)
    if (
      analyzer === chartLock.id &&
      fact.kind === 'component' &&
      location.path.endsWith('requirements.lock')
    ) {
      const folder = prefixOf(location.path);
      locked.set(folder, [...(locked.get(folder) ?? []).slice(0, 1_000), fact.component.name]);
    }
  if (locked.size === 0) return facts;
  return facts.map((each) => {
    const names = locked.get(prefixOf(each.location.path));
    if (names === undefined || each.analyzer !== chart.id || each.fact.kind !== 'project') return each;
    const { component } = each.fact;
    const more = names.flatMap((name) => purlOf({ type: 'helm', name }) ?? []);
    const dependsOn = [...new Set([...(component.dependsOn ?? []), ...more])].sort();
    return { ...each, fact: { ...each.fact, component: { ...component, dependsOn } } };
  });
}
