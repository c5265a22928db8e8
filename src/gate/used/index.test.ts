import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { sampleReport } from '../../testing/sample-report.js';
import { readUsed, type UsedPackages, withUse } from './index.js';

const flaw = sampleReport().findings.find(
  ({ evidence }) => evidence.kind === 'vulnerable-component',
) as Finding;
const [component] = flaw.evidence.kind === 'vulnerable-component' ? flaw.evidence.components : [];
const used = (isUsed: boolean, more: Partial<UsedPackages> = {}): UsedPackages => ({
  image: 'shop:1',
  isComplete: true,
  packages: [
    {
      ecosystem: /^pkg:(\w+)/.exec(component?.purl ?? '')?.[1] ?? '',
      name: component?.name ?? '',
      version: component?.version ?? '',
      isUsed,
      ...(isUsed ? { because: '/usr/lib/x.so' } : {}),
    },
  ],
  ...more,
});
const reachOf = (finding: Finding | undefined) =>
  finding?.evidence.kind === 'vulnerable-component' ? finding.evidence.reach : undefined;

describe('packages of an observed run', () => {
  it('sink in the ranking where no file of theirs was opened, and stay in the verdict', () => {
    const [found] = withUse([flaw], used(false));
    expect(found?.risk).toBeCloseTo(flaw.risk / 2, 0);
    expect(reachOf(found)).toMatchObject({ state: 'unknown', run: { image: 'shop:1', isUsed: false } });
  });

  it('are named with the file that was opened', () => {
    const [found] = withUse([flaw], used(true));
    expect(found?.risk).toBe(flaw.risk);
    expect(reachOf(found)).toMatchObject({
      state: 'reached',
      because: 'the observed run opened /usr/lib/x.so',
    });
  });

  it('count as used where one architecture of them was', () => {
    const twice = [...used(true).packages, ...used(false).packages];
    const [found] = withUse([flaw], used(true, { packages: twice }));
    expect(reachOf(found)).toMatchObject({ state: 'reached' });
  });

  it.each([
    [
      'another version',
      used(false, { packages: used(false).packages.map((each) => ({ ...each, version: '0' })) }),
    ],
    ['a run that lost events', used(false, { isComplete: false })],
    ['no run', undefined],
  ])('change nothing with %s', (_, packages) => {
    expect(withUse([flaw], packages)).toEqual([flaw]);
  });

  it.each(['[]', '{"image":"x"}', 'no JSON'])('are refused where the file holds %s', (text) => {
    const { disk } = fakeWorld({ files: { '/u.json': text } });
    expect(() => readUsed(disk, '/u.json')).toThrow('does not hold the packages of an observed run');
  });
});
