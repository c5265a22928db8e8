import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { VersionScheme } from '../core/version.js';
import { similarTo } from './accept-scheme.js';

/** Pairs of versions that are near each other, the same ones in every run. */
export function similarPairs(
  samples: readonly string[],
  count: number,
): readonly (readonly [string, string])[] {
  const version = similarTo(samples);
  return fc.sample(fc.tuple(version, version), { seed: 20_240_229, numRuns: count });
}

/** Our sign of each pair against the reference's; where the reference refuses one, so must we have been allowed to. */
export function expectSameOrder(
  scheme: VersionScheme,
  pairs: readonly (readonly [string, string])[],
  reference: readonly (number | undefined)[],
): void {
  expect(reference.length).toBe(pairs.length);
  const differing = pairs.flatMap(([a, b], index) => {
    const wanted = reference[index];
    if (wanted === undefined || !scheme.isValid(a) || !scheme.isValid(b)) return [];
    const got = Math.sign(scheme.compare(a, b));
    return got === wanted ? [] : [`${a} ? ${b}: got ${got}, reference says ${wanted}`];
  });
  expect(differing).toEqual([]);
}

/** Runs a program that reads one pair a line, parted by a tab, and prints -1, 0, 1 or ? for each. */
export function askReference(
  program: string,
  args: readonly string[],
  pairs: readonly (readonly [string, string])[],
): readonly (number | undefined)[] {
  const input = `${pairs.map((pair) => pair.join('\t')).join('\n')}\n`;
  const answer = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (answer.status !== 0) throw new Error(`${program} failed: ${answer.stderr}`);
  return answer.stdout
    .trim()
    .split('\n')
    .map((line) => (line === '?' ? undefined : Number(line)));
}

/** Whether a program runs and ends well. */
export function isPresent(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
