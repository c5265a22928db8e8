import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { worstFirst } from '../order.js';

/** Findings with their roles. */
export type Judge = (findings: readonly Finding[]) => readonly Finding[];

/** Looked at for one of product code; tests and examples may have the first. */
const mostJudged = 500;

/** Gaps that only count findings, with a critical one of product code by name: a number alone looks harmless. */
export function namingWorst(gaps: readonly Gap[], judge: Judge): readonly Gap[] {
  return gaps.map((one) => {
    const { counts, ...rest } = one;
    if (counts === undefined) return one;
    const worst = worstOf(counts, judge);
    return worst === undefined ? rest : { ...rest, reason: `${rest.reason} ${sentence(worst)}` };
  });
}

function worstOf(findings: readonly Finding[], judge: Judge): Finding | undefined {
  const critical = findings.filter(({ severity }) => severity === 'critical');
  const [worst] = judge(critical.sort(worstFirst).slice(0, mostJudged)).filter(
    ({ isOutside }) => isOutside !== true,
  );
  return worst;
}

function sentence({ rule, severity, locations: [place] }: Finding): string {
  const where = place.at === 'file' ? `, ${place.path}:${place.line ?? 1}` : '';
  return `To check first in product code: ${rule} (${severity})${where}.`;
}
