import type { ThreatSignal } from '../../../core/advisory.js';

/** `CVE-2024-3094,0.92541,0.99731`: id, probability, percentile (https://www.first.org/epss/data_stats). */
const lineShape =
  /^(CVE-\d{4}-\d{4,12}),(\d(?:\.\d{1,17})?(?:e-\d{1,2})?),(\d(?:\.\d{1,17})?(?:e-\d{1,2})?)$/;

/** By hand, because there are 300,000 lines. Undefined where the line is not such a one. */
export function parseScore(line: string, date: string | undefined): ThreatSignal | undefined {
  const match = lineShape.exec(line);
  if (match === null) return undefined;
  const score = Number(match[2]);
  const percentile = Number(match[3]);
  if (score > 1 || percentile > 1) return undefined;
  return { cve: match[1] ?? '', epss: { score, percentile, ...(date !== undefined && { date }) } };
}

/** `#model_version:v2025.03.14,score_date:2026-11-24T12:55:00Z`: a comment in front of the header. */
export function scoreDate(line: string): string | undefined {
  return /(?:^|[#,])score_date:(\d{4}-\d\d-\d\d)/.exec(line.slice(0, 500))?.[1];
}
