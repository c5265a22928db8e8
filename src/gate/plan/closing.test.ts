import { describe, expect, it } from 'vitest';
import { type Gap, gap } from '../../core/gap.js';
import type { Waiver } from '../../core/report.js';
import { decide } from '../../policy/decide.js';
import { parseConfig, waiversOf } from '../settings/config.js';
import { closingSteps } from './closing.js';

const now = new Date('2030-01-10T12:00:00Z');
const policy = { name: 'default', clauses: [], strict: true };

const stale: Gap = { ...gap('advisories', { at: 'setting', name: 'kev' }, 'old'), about: ['kev'] };
const partial: Gap = {
  ...gap('vulnerabilities', { at: 'setting', name: 'advisories' }, 'partial'),
  about: ['GitHub Actions', 'npm'],
};
const unlocked: Gap = {
  ...gap('coverage', 'web/package.json', 'no lockfile'),
  whatToDo: '$ cd web && npm i',
};
const broken = gap('engines.sast', 'web/a[1].js', 'Syntax error');
const leftOut = { ...gap('configuration', 'seaworthy.yaml', 'leaves out'), whatToDo: 'Use --config.' };

/** The waivers of the steps as a person pastes and fills them in. */
function pasted(gaps: readonly Gap[]): readonly Waiver[] {
  const lines = closingSteps(gaps, now).flatMap(({ waivers }) => waivers);
  const text = `waivers:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return waiversOf(parseConfig(text, 'seaworthy.yaml'), 'seaworthy.yaml', now);
}

describe('steps that close gaps', () => {
  it('accept many files of a folder by one waiver, and nothing beside them', () => {
    const minified = (name: string): Gap => ({
      ...gap('sast', `web/[a]/${name}.js`, 'The file was not analysed: it is minified.'),
      lacks: 'file',
    });
    const names = Array.from({ length: 9 }, (_, at) => `page-${at}`);
    const gaps = names.map(minified);
    const [step] = closingSteps(gaps, now);
    expect([step?.closes, step?.waivers.length]).toEqual([9, 1]);
    const waivers = pasted(gaps);
    const openIn = (one: Gap) => decide([], [one], policy, waivers, now).verdict.outcome;
    expect(openIn(minified('page-1'))).toBe('pass');
    expect(openIn(minified('deep/x'))).not.toBe('pass');
    expect(closingSteps(gaps.slice(0, 5), now)[0]?.waivers.length).toBe(5);
  });

  it('are few: one for the data, one for each command, one for what a person looks at', () => {
    const steps = closingSteps([broken, stale, partial, unlocked, { ...broken, weight: 'note' }], now);
    expect(steps.map(({ command, closes }) => [command, closes])).toEqual([
      ['seaworthy db update', 2],
      ['cd web && npm i', 1],
      [undefined, 1],
    ]);
    expect(steps[0]?.waivers).toEqual([
      '- { rule: not-analysed, about: kev, owner: NAME, until: 2030-04-10, because: WHY }',
      '- { rule: not-analysed, about: "GitHub Actions", owner: NAME, until: 2030-04-10, because: WHY }',
      '- { rule: not-analysed, about: npm, owner: NAME, until: 2030-04-10, because: WHY }',
    ]);
  });

  it('name the folders of a monorepo that take the same command', () => {
    const api: Gap = { ...gap('coverage', 'api/package.json', 'no lockfile'), whatToDo: '$ cd api && npm i' };
    expect(closingSteps([unlocked, api], now).map(({ command, closes }) => [command, closes])).toEqual([
      ['for d in web api; do (cd "$d" && npm i); done', 2],
    ]);
  });

  it('lead to a pass when their waivers are pasted', () => {
    const gaps = [broken, stale, partial, unlocked];
    const { verdict, gaps: after } = decide([], gaps, policy, pasted(gaps), now);
    expect(verdict.outcome).toBe('pass');
    expect(verdict.unusedWaivers).toEqual([]);
    expect(after.map(({ weight, accepted }) => [weight, accepted?.owner])).toEqual([
      ['note', 'NAME'],
      ['note', 'NAME'],
      ['note', 'NAME'],
      ['note', 'NAME'],
    ]);
  });

  it('accept nothing else: another file, one of two ecosystems, what the tree leaves out', () => {
    const waivers = pasted([broken, stale]);
    const others = [gap('engines.sast', 'web/a1.js', 'x'), { ...stale, about: ['kev', 'npm'] }];
    expect(decide([], others, policy, waivers, now).verdict.outcome).toBe('incomplete');
    expect(closingSteps([leftOut], now)).toEqual([{ summary: 'Use --config', waivers: [], closes: 1 }]);
    const all: Waiver = { rule: 'not-analysed', path: '*', because: 'x', from: { at: 'file', path: 'c' } };
    expect(decide([], [leftOut], policy, [all], now).verdict.outcome).toBe('incomplete');
    expect(decide([], [broken], policy, [{ ...all, rule: '*' }], now).verdict.outcome).toBe('incomplete');
  });

  it('end with the waiver', () => {
    const later = new Date('2030-05-01T00:00:00Z');
    expect(decide([], [broken], policy, pasted([broken]), later).verdict.outcome).toBe('incomplete');
  });
});
