/** Ordered from harmless to worst; `unknown` is not a place on the scale but the lack of one. */
export type Severity = 'none' | 'low' | 'medium' | 'high' | 'critical' | 'unknown';

export const severities: readonly Severity[] = ['unknown', 'none', 'low', 'medium', 'high', 'critical'];

/** Negative when `a` is the milder one. `unknown` sorts below `none`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** The CVSS qualitative scale (CVSS v3.1 section 5; v4.0 section 6). `score` is 0 to 10. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'none';
}
