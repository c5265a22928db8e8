import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyzeFiles, type FlowFiles } from './accept-flow.js';

/**
 * Cases as files: each file of the folder is a project of its own, each folder in it one of several files. A line that
 * must be found carries `FLAW` and its weaknesses (`# FLAW 79 1336`); on every other line nothing may be found.
 */
export function acceptCodeCases(folder: string): void {
  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const files = filesOf(folder, name);
    const expected = Object.entries(files).flatMap(([path, text]) => markedIn(path, text));
    expect(await foundIn(files)).toEqual(expected.sort());
  });
}

/** By path below the folder. */
export function filesOf(folder: string, name: string): FlowFiles {
  const path = join(folder, name);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((each) => join(name, each))
    : [name];
  return Object.fromEntries(
    paths
      .filter((each) => statSync(join(folder, each)).isFile())
      .map((each) => [each, readFileSync(join(folder, each), 'utf8')]),
  );
}

export function markedIn(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const numbers = /\bFLAW((?: \d+)+)/.exec(line)?.[1]?.trim().split(' ') ?? [];
    return numbers.map((cwe) => `${path}:${index + 1} CWE-${cwe}`);
  });
}

/** Each weakness once per line. */
export async function foundIn(files: FlowFiles): Promise<readonly string[]> {
  const { findings, gaps } = await analyzeFiles(files);
  expect(gaps).toEqual([]);
  const all = findings.map(
    ({ locations: [place], aliases }) =>
      `${place.at === 'file' ? `${place.path}:${place.line}` : ''} ${aliases[0]}`,
  );
  return [...new Set(all)].sort();
}
