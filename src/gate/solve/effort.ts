import type { Lift } from '../../core/finding.js';
import type { Effort } from '../../core/upgrade.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';

const efforts: readonly Effort[] = ['patch', 'minor', 'major'];

/** The effort of the longest of some steps; what no scheme compares may be a major version. */
export function farthest(
  steps: readonly Pick<Lift, 'from' | 'to'>[],
  ecosystem: string,
  least: Effort = 'patch',
): Effort {
  const scheme = schemeFor(ecosystem, versionSchemes);
  return steps
    .map(({ from, to }) => scheme?.distance(from, to) ?? 'major')
    .reduce((a, b) => (efforts.indexOf(b) > efforts.indexOf(a) ? b : a), least);
}
