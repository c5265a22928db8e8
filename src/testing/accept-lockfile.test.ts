import { expect, it } from 'vitest';
import type { Analyzer } from '../core/analyzer.js';
import { numberedLines } from '../formats/lines/index.js';
import { FactList } from '../inventory/facts/index.js';
import { acceptLockfile, isClaimed, outlineOf } from './accept-lockfile.js';

const pins: Analyzer = {
  id: 'test/pins',
  version: 1,
  claim: { basenames: ['pins.lock'], folderAndName: [['.pins', 'LOCK']] },
  accepts: ({ path }) => !path.startsWith('vendor/'),
  maxBytes: 1_000_000,
  evidence: 'declared',
  analyze(file) {
    const list = new FactList();
    for (const [text, line] of numberedLines(file.text())) {
      const [name = '', version = ''] = text.split('@', 2);
      if (version !== '') list.add({ type: 'generic', name }, { name, version, line });
    }
    return list.facts();
  },
};

acceptLockfile(pins, {
  claims: ['pins.lock', 'a/pins.lock', 'b/c.pins/LOCK'],
  ignores: ['xpins.lock', 'pins.lock/x', 'vendor/pins.lock', 'c.pins/lock'],
  examples: { two: 'b@2\na@1\n' },
  reordered: { two: 'a@1\nb@2\n' },
});

it('knows each word of a claim', () => {
  const claiming = (claim: Analyzer['claim']): Analyzer => ({ ...pins, claim, accepts: () => true });
  expect(isClaimed(claiming({ suffixes: ['.jar'] }), 'a/B.JAR')).toBe(true);
  expect(isClaimed(claiming({ paths: ['var/lib/x'] }), 'y/var/lib/x')).toBe(false);
  expect(isClaimed(claiming({ directories: ['var/lib'] }), 'var/lib/x')).toBe(true);
  expect(isClaimed(claiming({ directories: ['var'] }), 'var/lib/x')).toBe(false);
  expect(isClaimed(claiming({ executables: true }), 'bin/x', 0o755)).toBe(true);
  expect(isClaimed(claiming({ executables: true }), 'bin/x', 0o644)).toBe(false);
});

it('outlines components in a line each', () => {
  expect(
    outlineOf([
      {
        kind: 'component',
        component: {
          purl: 'pkg:npm/a@1',
          name: 'a',
          version: '1',
          direct: true,
          scope: 'runtime',
          dependsOn: ['pkg:npm/b@1'],
        },
      },
      { kind: 'problem', reason: 'no' },
    ]),
  ).toEqual(['pkg:npm/a@1 runtime direct -> pkg:npm/b@1']);
});
