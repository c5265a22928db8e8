import type { Gap } from '../core/gap.js';
import { isInTree, pathPatterns } from '../core/path-patterns.js';
import type { Waiver } from '../core/report.js';

/** The rule of a waiver that accepts gaps; one for a finding, `*` too, accepts none. */
export const gapRule = 'not-analysed';

/** What the scanned tree leaves out, and what it hides: no file of the tree may accept that as well. */
const neverAccepted: ReadonlySet<string> = new Set(['configuration', 'suppression']);

export interface AcceptedGaps {
  readonly gaps: readonly Gap[];
  readonly used: ReadonlySet<Waiver>;
}

/** Gaps, those that waivers accept as notes. What is about several things needs a waiver for each. */
export function acceptedGaps(gaps: readonly Gap[], living: readonly Waiver[]): AcceptedGaps {
  const accepting = living.filter(({ rule }) => rule === gapRule);
  if (accepting.length === 0) return { gaps, used: new Set() };
  const used = new Set<Waiver>();
  const ways = accepting.map((waiver) => ({ waiver, fits: fitting(waiver) }));
  return {
    gaps: gaps.map((gap) => {
      if (!canBeAccepted(gap)) return gap;
      const found = subjectsOf(gap).map((subject) => ways.find(({ fits }) => fits(subject))?.waiver);
      const [first] = found;
      if (first === undefined || found.includes(undefined)) return gap;
      for (const waiver of found) if (waiver !== undefined) used.add(waiver);
      const { because, owner, until } = first;
      return {
        ...gap,
        weight: 'note',
        accepted: {
          because,
          ...(owner === undefined ? {} : { owner }),
          ...(until === undefined ? {} : { until }),
        },
      };
    }),
    used,
  };
}

/** Whether it makes the verdict incomplete, and a waiver can accept that. */
export function canBeAccepted({ weight, isOutside, unit, hides }: Gap): boolean {
  return weight === 'incomplete' && isOutside !== true && hides === undefined && !neverAccepted.has(unit);
}

/** What waivers name it by: the file, or what it is about. */
export interface GapSubject {
  readonly key: 'path' | 'about';
  readonly value: string;
}

export function subjectsOf({ location, about }: Gap): readonly GapSubject[] {
  if (about !== undefined && about.length > 0) return about.map((value) => ({ key: 'about', value }));
  if (location.at === 'file') return [{ key: 'path', value: location.path }];
  return [{ key: 'about', value: location.at === 'url' ? location.url : location.name }];
}

/** Its pattern is read once for all gaps. */
function fitting({ path, about }: Waiver): (subject: GapSubject) => boolean {
  if (path === undefined) return ({ key, value }) => key === 'about' && about === value;
  const patterns = about === undefined ? pathPatterns([path]) : undefined;
  return ({ key, value }) =>
    key === 'path' &&
    patterns !== undefined &&
    (path === value || (isInTree(value) && patterns.ignores(value)));
}
