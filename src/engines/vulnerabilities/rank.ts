import type { ThreatSignal } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import type { VulnerableComponentEvidence } from '../../core/finding.js';
import type { Severity } from '../../core/severity.js';

export interface RiskFactors {
  readonly severity: Severity;
  /** CVSS, 0 to 10. */
  readonly score?: number | undefined;
  readonly signal?: ThreatSignal | undefined;
  readonly status: VulnerableComponentEvidence['status'];
  /** Steps from the project: 1 for a direct dependency; left out where the graph is not known. */
  readonly depth?: number | undefined;
  readonly scope: Component['scope'];
}

/**
 * What is gained by fixing it, 0 to 100:
 *
 *     risk = 100 x impact x (0.35 + 0.65 x threat) x place x gain
 *
 * impact  the mean of CVSS / 10 and the middle of the severity's band; one of them where the other is not known:
 *         critical 0.95, high 0.8, medium 0.55, low 0.25, none 0; 0.5 when neither is known
 * threat  1 when known to be exploited (KEV), else the square root of the EPSS probability, which spreads its small
 *         numbers; 0.3 when there is no EPSS
 * place   0.95 for each step behind a direct dependency, four at most; x 0.4 for development, x 0.8 for optional ones
 * gain    1 with a fix, 0.85 without one yet, 0.7 where the publisher will not fix it: those cannot be acted on
 */
export function riskOf(factors: RiskFactors): number {
  const risk =
    100 *
    impactOf(factors) *
    (0.35 + 0.65 * threatOf(factors.signal)) *
    placeOf(factors) *
    gains[factors.status];
  return Math.round(Math.min(100, Math.max(0, risk)) * 10) / 10;
}

const middles: Readonly<Record<Severity, number>> = {
  critical: 0.95,
  high: 0.8,
  medium: 0.55,
  low: 0.25,
  none: 0,
  unknown: 0.5,
};

function impactOf({ severity, score }: RiskFactors): number {
  if (score === undefined) return middles[severity];
  // A distribution that calls a 9.8 low has a reason, and one that calls a 5.0 critical too.
  return severity === 'unknown' ? score / 10 : (score / 10 + middles[severity]) / 2;
}

function threatOf(signal: ThreatSignal | undefined): number {
  if (signal?.kev) return 1;
  return signal?.epss === undefined ? 0.3 : Math.sqrt(Math.min(1, Math.max(0, signal.epss.score)));
}

function placeOf({ depth, scope }: RiskFactors): number {
  const steps = Math.min(4, Math.max(0, (depth ?? 1) - 1));
  return 0.95 ** steps * scopes[scope];
}

const scopes: Readonly<Record<Component['scope'], number>> = { runtime: 1, optional: 0.8, development: 0.4 };

const gains: Readonly<Record<VulnerableComponentEvidence['status'], number>> = {
  fixed: 1,
  unfixed: 0.85,
  'under-investigation': 0.85,
  'will-not-fix': 0.7,
};
