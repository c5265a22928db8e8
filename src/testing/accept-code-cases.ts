import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FlowFiles, foundIn, markedIn } from './accept-flow.js';

/**
 * Cases as files: each file of the folder is a project of its own, each folder in it one of several files. A line that
 * must be found carries `FLAW` and its weaknesses (`# FLAW 79 1336`); on every other line nothing may be found.
 */
export function acceptCodeCases(folder: string): void {
  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const files = filesOf(folder, name);
    expect(await foundIn(files)).toEqual(markedIn(files));
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
