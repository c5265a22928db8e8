import type { Finding } from '../../core/finding.js';
import type { NonEmpty } from '../../core/location.js';
import { placeText } from './place.js';

export type Cause = NonEmpty<Finding>;

/**
 * Findings with those of the same rule that the same input leads to, in the order of the first of each: a check where it
 * enters ends all of them. Formats for programs keep them apart; people read one.
 */
export function byCause(findings: readonly Finding[]): readonly Cause[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = causeOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function causeOf({ rule, fingerprint, evidence }: Finding): string {
  const isFlow = evidence.kind === 'dataflow' && evidence.trace.length > 1;
  return isFlow ? `${rule} ${placeText(evidence.trace[0])}` : fingerprint;
}

/** Each finding by itself, where all were asked for. */
export function apart(findings: readonly Finding[]): readonly Cause[] {
  return findings.map((finding) => [finding]);
}
