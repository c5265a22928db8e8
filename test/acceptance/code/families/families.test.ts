import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';

/**
 * Short pieces of code in every family of flaws, written without a look at the models: `FLAW 89` marks a line where
 * CWE-89 must be reported, `FINE 89` one where it must not. The floors are what was measured; raise them, never lower.
 */
const floors: Readonly<Record<string, number>> = {
  python: 95,
  javascript: 94,
  java: 95,
  go: 94,
  ruby: 94,
  php: 95,
  csharp: 97,
  libraries: 95,
};

const mark = /(FLAW|FINE) (\d+)/;

/** How many of the marked lines are reported, and how many there are. */
async function countsOf(language: string) {
  const text = readFileSync(join(import.meta.dirname, `${language}.cases`), 'utf8');
  const counts = { bad: 0, hit: 0, good: 0, alarm: 0 };
  for (const block of text.split(/^=== /m).slice(1)) {
    const end = block.indexOf('\n');
    const code = block.slice(end + 1);
    const { findings } = await analyzeFiles({ [block.slice(0, end).trim()]: code });
    code.split('\n').forEach((line, index) => {
      const [, verdict, cwe] = mark.exec(line) ?? [];
      if (verdict === undefined) return;
      const isReported = findings.some(({ locations: [place], aliases }) => {
        const isHere = place.at === 'file' && place.line === index + 1;
        return isHere && aliases.includes(`CWE-${cwe}`);
      });
      counts[verdict === 'FLAW' ? 'bad' : 'good'] += 1;
      if (isReported) counts[verdict === 'FLAW' ? 'hit' : 'alarm'] += 1;
    });
  }
  return counts;
}

it.each(Object.entries(floors))('%s: hits less false alarms', async (language, floor) => {
  const { bad, hit, good, alarm } = await countsOf(language);
  expect(100 * (hit / bad - alarm / good)).toBeGreaterThanOrEqual(floor);
});

/** Checked numbers, listed words, parsed hosts: what follows them is no flaw. */
it('lets benign neighbours of six languages be, but for a few', async () => {
  const { good, alarm } = await countsOf('neighbours');
  expect(good).toBe(116);
  expect(alarm).toBeLessThanOrEqual(7);
});
