import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { compareSeverity } from '../../core/severity.js';
import { worstFirst } from '../order.js';

/** Findings with their roles. */
export type Judge = (findings: readonly Finding[]) => readonly Finding[];

/** Looked at for one of product code; tests and examples may have the first. */
const mostJudged = 500;

/** Gaps that only count findings, with the worst of product code by name, where it is high at least: a number alone looks harmless. */
export function namingWorst(gaps: readonly Gap[], judge: Judge): readonly Gap[] {
  return gaps.map((one) => {
    const { counts, ...rest } = one;
    if (counts === undefined) return one;
    const worst = worstOf(counts, judge);
    return worst === undefined ? rest : { ...rest, reason: `${rest.reason} ${sentence(worst)}` };
  });
}

function worstOf(findings: readonly Finding[], judge: Judge): Finding | undefined {
  const grave = findings.filter(({ severity }) => compareSeverity(severity, 'high') >= 0);
  const [worst] = judge([...grave].sort(bySeverity).slice(0, mostJudged)).filter(
    ({ isOutside }) => isOutside !== true,
  );
  return worst;
}

function bySeverity(a: Finding, b: Finding): number {
  return compareSeverity(b.severity, a.severity) || worstFirst(a, b);
}

function sentence({ rule, severity, locations: [place] }: Finding): string {
  const where = place.at === 'file' ? `, ${place.path}:${place.line ?? 1}` : '';
  return `The worst in product code: ${rule} (${severity})${where}.`;
}
