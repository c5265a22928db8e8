import type { AdvisoryStore, DataInfo } from '../core/advisory.js';
import type { PlacedFact } from '../core/analyzer.js';
import type { Component, Inventory } from '../core/component.js';
import { type Gap, gap } from '../core/gap.js';
import { grouped } from '../core/numbers.js';

const dayMs = 86_400_000;

/** What is there, and which of it is of tests, examples or documentation alone. */
export interface Present {
  readonly inventory: Pick<Inventory, 'components'>;
  /** Manifests whose packages are a gap say which ecosystems will be here once a lockfile is. */
  readonly facts: readonly PlacedFact[];
  readonly gaps: readonly Gap[];
  readonly roles: { isOutside(component: Component): boolean; isProduct(path: string): boolean };
}

/**
 * What a reader must know of the data before believing a verdict: a source that speaks of these packages and is older
 * than `maxAgeDays` may not know of their newest flaws. The embedded baseline is old by design; the engine shows what it
 * does not cover.
 */
export function agesAsGaps(
  infos: readonly DataInfo[],
  { inventory: { components }, facts, gaps, roles }: Present,
  now: Date,
  maxAgeDays: number,
): readonly Gap[] {
  const open = new Set(
    gaps.flatMap(({ weight, location }) =>
      weight === 'incomplete' && location.at === 'file' ? [location.path] : [],
    ),
  );
  const manifests = facts.flatMap(({ fact, location, hidden }) =>
    fact.kind === 'direct-names' && !hidden && open.has(location.path)
      ? [{ ecosystem: fact.ecosystem, path: location.path }]
      : [],
  );
  const present = familiesOf([...components, ...manifests]);
  const weighing = familiesOf([
    ...components.filter((one) => !roles.isOutside(one)),
    ...manifests.filter(({ path }) => roles.isProduct(path)),
  ]);
  return infos
    .filter((info) => speaksOf(info, present))
    .flatMap((info): readonly Gap[] => {
      const date = info.asOf ?? info.builtAt;
      const days = Math.floor((now.getTime() - Date.parse(date)) / dayMs);
      if (!info.complete) return [];
      if (!(days > maxAgeDays)) return info.asOf === undefined ? [undatedGap(info)] : [];
      return [
        {
          ...gap(
            'advisories',
            { at: 'setting', name: info.source },
            `${subjectOf(info)} from ${date.slice(0, 10)}, ${grouped(days)} days ago: ${info.signals > 0 ? 'newer exploitation is' : 'newer vulnerabilities are'} not known. Run "seaworthy db update".`,
          ),
          about: [info.source],
          ...(speaksOf(info, weighing) ? {} : { isOutside: true }),
        },
      ];
    });
}

/** Some feeds never have a date, so that this cannot keep a verdict from passing. */
function undatedGap(info: DataInfo): Gap {
  return {
    ...gap(
      'advisories',
      { at: 'setting', name: info.source },
      `${subjectOf(info)} without a date of their own, fetched ${info.builtAt.slice(0, 10)}: whether newer vulnerabilities are missing is not known.`,
      'note',
    ),
    about: [info.source],
  };
}

/** A source of threat signals says which flaws are exploited, and has no advisories. */
function subjectOf({ source, signals }: DataInfo): string {
  return `${signals > 0 ? 'Threat signals' : 'Advisories'} of ${source} are`;
}

function familiesOf(named: readonly Pick<Component, 'ecosystem'>[]): ReadonlySet<string> {
  return new Set(named.map(({ ecosystem }) => familyOf(ecosystem)));
}

/** Sources of threat signals speak of every flaw. */
function speaksOf({ ecosystems, signals }: DataInfo, present: ReadonlySet<string>): boolean {
  if (present.size === 0) return false;
  return signals > 0 || Object.keys(ecosystems).some((name) => present.has(familyOf(name)));
}

/** `Debian:13` is of Debian. */
function familyOf(ecosystem: string): string {
  return ecosystem.split(':', 1)[0] ?? ecosystem;
}

/** For engines that ask nothing of it: no database has to be there, and the report names none. */
export const emptyStore: AdvisoryStore = {
  info: [],
  lookup: () => [],
  byId: () => [],
  signal: () => undefined,
  close: () => {},
};
