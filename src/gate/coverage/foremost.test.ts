import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { gap } from '../../core/gap.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { namingWorst } from './foremost.js';

const note = gap(
  'display',
  { at: 'setting', name: 'engines.sast' },
  '3 code findings are not shown.',
  'note',
);
const at = (path: string, severity: Finding['severity']): Finding => ({
  ...vulnerable('sql-injection', 'pkg:npm/tide@1.0.0'),
  severity,
  locations: [{ at: 'file', path, line: 12 }],
});
const judge = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((one) =>
    one.locations.some((place) => place.at === 'file' && place.path.startsWith('test/'))
      ? { ...one, isOutside: true as const }
      : one,
  );

test('the worst of product code is named, and nothing else of what is counted', () => {
  const counts = [at('app/a.py', 'high'), at('test/b.py', 'critical'), at('app/c.py', 'critical')];
  expect(namingWorst([{ ...note, counts }], judge)).toEqual([
    {
      ...note,
      reason:
        '3 code findings are not shown. To check first in product code: sql-injection (critical), app/c.py:12.',
    },
  ]);
});

test.each([
  ['high', [at('app/a.py', 'high')]],
  ['of tests', [at('test/a.py', 'critical')]],
])('what is %s alone stays a number', (_, counts) => {
  expect(namingWorst([{ ...note, counts }], judge)).toEqual([note]);
});
