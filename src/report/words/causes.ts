import type { Finding } from '../../core/finding.js';
import type { NonEmpty } from '../../core/location.js';
import { placeText } from './place.js';

export type Cause = NonEmpty<Finding>;

/**
 * Findings with those of the same rule that have the same cause, in the order of the first of each: the input that a check
 * where it enters would stop, the package that is there in several versions. Formats for programs keep them apart; people
 * read one.
 * @param changeOf the change that clears a finding: findings of different changes are apart
 */
export function byCause(
  findings: readonly Finding[],
  changeOf: (finding: Finding) => string = () => '',
): readonly Cause[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${causeOf(finding)} ${changeOf(finding)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function causeOf({ rule, fingerprint, evidence, locations: [place] }: Finding): string {
  if (evidence.kind === 'dataflow' && evidence.trace.length > 1)
    return `${rule} ${placeText(evidence.trace[0])}`;
  if (evidence.kind === 'vulnerable-component' && place.at === 'file')
    return `${rule} ${evidence.package.ecosystem} ${evidence.package.name} ${place.path}`;
  return fingerprint;
}

/** Each finding by itself, where all were asked for. */
export function apart(findings: readonly Finding[]): readonly Cause[] {
  return findings.map((finding) => [finding]);
}
