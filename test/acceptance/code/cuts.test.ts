import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeCode, type SourceFile } from '../../../src/engines/sast/analyze.js';
import { grammarsOnDisk } from '../../../src/engines/sast/languages/assets.js';
import { languages } from '../../../src/engines/sast/languages/index.generated.js';
import { dice } from '../../../src/testing/dice.js';
import { createRealWorld } from '../../../src/world/index.js';

const cutsPerFile = 12;
/** Each file gives twelve; the longest examples of a language stand for all of its syntax. */
const filesPerLanguage = 3;
const minuteMs = 60_000;
const read = grammarsOnDisk(createRealWorld().disk);
const broken = 'Syntax error or unknown syntax: the file was parsed partially.';

/** The examples of a language as one file each: what its own tests find flaws in. */
function examplesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((each) => /\.(cases|php|rb|cs)$/.test(each))
    .map((each) => readFileSync(join(folder, each), 'utf8').replace(/^##.*\n/gm, ''))
    .sort((a, b) => b.length - a.length)
    .slice(0, filesPerLanguage);
}

/** In the same places in every run. */
function cutsOf(text: string): readonly string[] {
  const roll = dice(text.length);
  return Array.from({ length: cutsPerFile }, () => text.slice(0, roll(text.length)));
}

describe('files that end anywhere', () => {
  const withExamples = languages.filter(({ id }) => existsSync(join(import.meta.dirname, id)));
  it.each(withExamples.map(({ id, grammars }) => [id, [...grammars.keys()][0] ?? ''] as const))(
    '%s',
    async (id, ending) => {
      const examples = examplesOf(join(import.meta.dirname, id));
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const files = cutsOf(example).map(
          (text, index): SourceFile => ({ path: `cut${index}.${ending}`, text }),
        );
        const { gaps } = await analyzeCode(files, read);
        expect(gaps.filter(({ reason }) => reason !== broken)).toEqual([]);
      }
    },
    5 * minuteMs,
  );

  it('leave nothing behind: the whole file after its pieces is found as before', async () => {
    const [example = ''] = examplesOf(join(import.meta.dirname, 'java'));
    const whole = [{ path: 'A.java', text: example }];
    const before = await analyzeCode(whole, read);
    for (const text of cutsOf(example).slice(0, 3)) await analyzeCode([{ path: 'A.java', text }], read);
    expect(await analyzeCode(whole, read)).toEqual(before);
  });
});
