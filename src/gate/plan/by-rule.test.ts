import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { planByRule } from './by-rule.js';

function finding(rule: string, subject: string, risk: number): Finding {
  return {
    rule,
    risk,
    fingerprint: `${rule} ${subject}`,
    title: `${rule} is a flaw`,
    fix: { kind: 'manual', summary: `Close ${rule}` },
    locations: [{ at: 'url', url: `http://127.0.0.1:8080/${subject}?q=1` }],
  } as unknown as Finding;
}

describe('a plan by rule', () => {
  const findings = [finding('xss', 'a', 1), finding('xss', 'b', 1), finding('sql', 'c', 5)];

  it('has one step for each rule, with the places it is for', () => {
    expect(planByRule(findings).map(({ why, effort, clears }) => [why, effort, clears.length])).toEqual([
      ['sql: /c', '1 place', 1],
      ['xss: /a, /b', '2 places', 2],
    ]);
  });

  it('puts what breaks the policy first and keeps all of it', () => {
    const many = Array.from({ length: 12 }, (_, index) => finding(`rule-${index}`, 'x', 9));
    const broken = new Set([...many.map(({ fingerprint }) => fingerprint), 'xss b']);
    const plan = planByRule([...findings, ...many], broken);
    expect(plan.map(({ isNeeded }) => isNeeded === true)).toEqual(Array.from({ length: 13 }, () => true));
    expect(plan.some(({ why }) => why.startsWith('sql'))).toBe(false);
  });
});
