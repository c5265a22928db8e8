import { expect, it } from 'vitest';
import { type RiskFactors, riskOf } from './rank.js';

const flaw: RiskFactors = { severity: 'high', score: 8, status: 'fixed', scope: 'runtime' };
const kev = { cve: 'CVE-1', kev: { added: '2024-01-01', ransomware: false } };
const epss = (score: number) => ({ cve: 'CVE-1', epss: { score, percentile: 0.5 } });

it.each<readonly [string, RiskFactors, RiskFactors]>([
  ['known exploited', { ...flaw, signal: kev }, flaw],
  ['likely to be exploited', { ...flaw, signal: epss(0.5) }, { ...flaw, signal: epss(0.01) }],
  ['a higher score', { ...flaw, score: 8.5 }, flaw],
  [
    'a higher severity without score',
    { severity: 'critical', status: 'fixed', scope: 'runtime' },
    { severity: 'low', status: 'fixed', scope: 'runtime' },
  ],
  ['a fix at hand', flaw, { ...flaw, status: 'unfixed' }],
  ['not fixed yet', { ...flaw, status: 'unfixed' }, { ...flaw, status: 'will-not-fix' }],
  ['a direct dependency', { ...flaw, depth: 1 }, { ...flaw, depth: 3 }],
  ['run time', flaw, { ...flaw, scope: 'development' }],
  [
    'the word of a distribution',
    { ...flaw, severity: 'high', score: 9.8 },
    { ...flaw, severity: 'low', score: 9.8 },
  ],
  [
    'exploited and medium',
    { ...flaw, severity: 'medium', score: 5.5, signal: kev },
    { ...flaw, signal: epss(0.0005) },
  ],
])('%s ranks higher', (_, higher, lower) => expect(riskOf(higher)).toBeGreaterThan(riskOf(lower)));

it('stays between 0 and 100', () => {
  expect(riskOf({ severity: 'critical', score: 10, signal: kev, status: 'fixed', scope: 'runtime' })).toBe(
    97.5,
  );
  expect(riskOf({ severity: 'none', status: 'will-not-fix', scope: 'development', depth: 99 })).toBe(0);
  expect(riskOf({ ...flaw, signal: epss(7) })).toBeLessThanOrEqual(100);
});
