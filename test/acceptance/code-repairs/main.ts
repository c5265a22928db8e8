import type { Outcome } from './program.js';
import { casePrograms } from './read-cases.js';
import { Bench, isThere, outcomeOf } from './run.js';
import { sqlPrograms } from './sql-programs.js';

/**
 * `npx tsx test/acceptance/code-repairs/main.ts [PART OF A NAME]`: every program is run, repaired and run again. Prints what did not go
 * well, with the diff, and a table.
 */
async function main(part: string): Promise<void> {
  const programs = [...casePrograms(), ...sqlPrograms()].filter(({ name }) => name.includes(part));
  const missing = new Set(programs.map(({ language }) => language).filter((each) => !isThere(each)));
  const bench = new Bench();
  const outcomes: Outcome[] = [];
  for (const program of programs.filter(({ language }) => !missing.has(language))) {
    const outcome = await outcomeOf(program, bench);
    outcomes.push(outcome);
    if ('because' in outcome) console.log(`${outcome.kind}: ${program.name}: ${outcome.because}`);
    if ('because' in outcome && outcome.diff !== undefined) console.log(outcome.diff);
  }
  bench.close();
  console.log(`left out, because the runtime is missing: ${[...missing].join(', ') || 'none'}`);
  for (const language of new Set(outcomes.map(({ program }) => program.language))) {
    const own = outcomes.filter(({ program }) => program.language === language);
    const count = (kind: Outcome['kind']) => own.filter((each) => each.kind === kind).length;
    console.log(
      `${language}: ${own.length} programs, ${count('repaired')} repaired and right, ${count('broken')} broken, ${count('left')} rightly left, ${count('unrepaired')} not repaired, ${count('program')} prove nothing`,
    );
  }
}

await main(process.argv.slice(2).join(' '));
