import { afterAll, describe, expect, it } from 'vitest';
import type { Program } from './code-repairs/program.js';
import { casePrograms } from './code-repairs/read-cases.js';
import { Bench, isThere, outcomeOf } from './code-repairs/run.js';
import { sqlPrograms } from './code-repairs/sql-programs.js';

/** A program of each of some kinds; all of them with `SEAWORTHY_REPAIRS=all`, which takes several minutes of CPU. */
const quick = new Set([
  'python command: os.system with its result',
  'python random: secrets is another name',
  'php compare: unequal digests',
]);
const isWhole = process.env.SEAWORTHY_REPAIRS === 'all';
const all = [...casePrograms(), ...(isWhole ? sqlPrograms() : [])].filter(
  ({ name }) => isWhole || quick.has(name),
);
const missing = [...new Set(all.map(({ language }) => language))].filter((language) => !isThere(language));
if (missing.length > 0) console.warn(`!! LEFT OUT: repairs of code that run, in ${missing.join(', ')}.`);

const bench = new Bench();
afterAll(() => bench.close());

it('reads every program', () => {
  expect(casePrograms().length).toBeGreaterThan(190);
  expect(new Set([...casePrograms(), ...sqlPrograms()].map(({ name }) => name)).size).toBe(
    casePrograms().length + sqlPrograms().length,
  );
});

describe('a program does what it did, and the attack is over', () => {
  it.each(
    all
      .filter(({ language }) => !missing.includes(language))
      .map((each): [string, Program] => [each.name, each]),
  )('%s', async (_, program) => {
    const outcome = await outcomeOf(program, bench);
    expect('because' in outcome && outcome.kind !== 'unrepaired' ? outcome : undefined).toBeUndefined();
  });
});
