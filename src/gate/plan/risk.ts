import type { Finding } from '../../core/finding.js';

export function riskOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { risk }) => sum + risk, 0);
}

/** The part of the whole risk that a step takes away, with four digits; 0 where there is no risk at all. */
export function shareOf(findings: readonly Finding[], wholeRisk: number): number {
  return wholeRisk === 0 ? 0 : Math.round((riskOf(findings) / wholeRisk) * 10_000) / 10_000;
}
