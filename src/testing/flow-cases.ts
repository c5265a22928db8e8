import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FlowFiles, foundIn, markedIn } from './accept-flow.js';

export interface FlowCase {
  readonly name: string;
  readonly files: FlowFiles;
}

/**
 * Every `*.cases` file of a folder: `#### name` begins an example, `## path` one of its files (`main` where there is
 * one alone). Lines that carry `FLAW` and numbers of CWE are found with just those, and no other line is.
 */
export function acceptFlowCases(folder: string, main: string): void {
  for (const file of readdirSync(folder)
    .filter((each) => each.endsWith('.cases'))
    .sort())
    describe(file, () => {
      const cases = casesIn(readFileSync(join(folder, file), 'utf8'), main);
      it.each(cases.map((each) => [each.name, each.files] as const))('%s', async (_, files) => {
        expect(await foundIn(files)).toEqual(markedIn(files));
      });
    });
}

export function casesIn(text: string, main: string): readonly FlowCase[] {
  const [, ...blocks] = text.split(/^#### /m);
  return blocks.map((block) => {
    const [name, body] = firstLineOf(block);
    const [alone = '', ...parts] = body.split(/^## /m);
    const files = parts.length === 0 ? [[main, alone] as const] : parts.map(firstLineOf);
    return { name, files: Object.fromEntries(files) };
  });
}

function firstLineOf(text: string): readonly [first: string, rest: string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end).trim(), text.slice(end + 1)];
}
