import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/finding.js';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';
import { generatedLanguages, generatedPrograms, knownMissesOf, tableOf } from './index.js';
import type { Program } from './programs.js';

const all = generatedLanguages.flatMap((language) =>
  (['basics', 'shapes'] as const).map((series) => ({ language, series })),
);

/** Of each table; `SEAWORTHY_GENERATED=all` looks at the rest, too, which takes minutes on a busy machine. */
const pairsLooked = 80;

describe.each(all)(
  'programs of $language, put together from the tables of $series',
  ({ language, series }) => {
    const programs = generatedPrograms(language, series);

    it('use every entry, and mark one line where there is a flow', () => {
      const used = new Set(
        programs.flatMap(({ entries }) => entries.map(({ kind, name }) => `${kind} ${name}`)),
      );
      const every = tableOf(language, series).map(({ kind, name }) => `${kind} ${name}`);
      expect(every.filter((each) => !used.has(each))).toEqual([]);
      const marks = programs.map((each) => marksOf(each).length === (each.isFlaw ? 1 : 0));
      expect(marks).not.toContain(false);
    });

    it('are distinguished from their twins, but for the known misses', { timeout: 300_000 }, async () => {
      const looked =
        process.env.SEAWORTHY_GENERATED === 'all' ? programs : programs.slice(0, 2 * pairsLooked);
      const ids = new Set(looked.map((each) => `${each.isFlaw ? 'missed' : 'invented'}: ${each.id}`));
      const known = knownMissesOf(language, series).filter((each) => ids.has(each));
      const wrong = await wrongOf(looked);
      expect(wrong.filter((each) => !known.includes(each))).toEqual([]);
      // What works now leaves the list.
      expect(known.filter((each) => !wrong.includes(each))).toEqual([]);
    });
  },
);

/** `missed: id` and `invented: id`, sorted. Each program is a project of its own: names of one mean nothing in another. */
async function wrongOf(programs: readonly Program[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const program of programs) {
    const found = await foundIn(program);
    const isFound = program.isFlaw ? marksOf(program).every((each) => found.has(each)) : found.size > 0;
    if (isFound !== program.isFlaw) wrong.push(`${program.isFlaw ? 'missed' : 'invented'}: ${program.id}`);
  }
  return wrong.sort();
}

/** Lines with the weakness of the program for which the way from the input is known. */
async function foundIn({ files, cwe }: Program): Promise<ReadonlySet<string>> {
  const { findings, gaps } = await analyzeFiles(files);
  expect(gaps).toEqual([]);
  return new Set(
    findings
      .filter((each) => hasWay(each) && each.aliases.includes(`CWE-${cwe}`))
      .flatMap(({ locations: [place] }) => (place.at === 'file' ? [`${place.path}:${place.line}`] : [])),
  );
}

/** What only points at a construct claims less, and the twins have constructs too. */
function hasWay({ evidence }: Finding): boolean {
  return evidence?.kind === 'dataflow' && evidence.trace.length > 1;
}

function marksOf({ files }: Program): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (/ FLAW \d+$/.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}
