import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foundIn, markedIn } from './accept-flow.js';
import { casesIn, type FlowCase } from './flow-cases.js';

/** Of a set: marked lines, those of them that are found, and examples with a false positive of the same weakness. */
export interface FlowFigures {
  readonly marked: number;
  readonly found: number;
  readonly wrong: number;
}

/** The figures of all `*.cases` files of a folder, where they are not yet whole: none may become worse. */
export function acceptFlowFigures(folder: string, main: string, figures: FlowFigures): void {
  it('finds as much as it did, and no more that is wrong', { timeout: 120_000 }, async () => {
    const cases = readdirSync(folder)
      .filter((each) => each.endsWith('.cases'))
      .flatMap((each) => casesIn(readFileSync(join(folder, each), 'utf8'), main));
    const measured: FlowFigures[] = [];
    for (const each of cases) measured.push(await measure(each));
    const sum = (key: keyof FlowFigures) => measured.reduce((all, each) => all + each[key], 0);
    expect({ marked: sum('marked'), found: sum('found'), wrong: sum('wrong') }).toEqual(figures);
  });
}

async function measure({ files }: FlowCase): Promise<FlowFigures> {
  const expected = markedIn(files);
  const kinds = new Set(expected.map((each) => each.split(' ')[1]));
  const found = new Set(await foundIn(files));
  const isWrong = [...found].some((each) => !expected.includes(each) && kinds.has(each.split(' ')[1]));
  return {
    marked: expected.length,
    found: expected.filter((each) => found.has(each)).length,
    wrong: isWrong ? 1 : 0,
  };
}
