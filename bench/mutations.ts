import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Defect, defects } from './mutations/defects.js';

/**
 * Brings the defects of docs/guides/threat-model.md back, one at a time, and asks whether the test that names them
 * fails. It works on a copy of the tree, and runs every named test on the unchanged copy first.
 *
 *     npx tsx bench/mutations.ts [ITEM…]
 *
 * Prints a line for each defect and ends with 1 where a test did not notice one, or could not be run.
 */
const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2).map(Number);
const chosen = defects.filter(({ item }) => wanted.length === 0 || wanted.includes(item));
/** Work that no longer ends counts as noticed: the test does not pass. */
const longestMs = 300_000;
const copy = mkdtempSync(join(tmpdir(), 'seaworthy-mutations-'));

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The run itself ended by itself. */
  readonly ended: boolean;
}

let missed = 0;
try {
  prepare();
  for (const { test, cases } of distinct(chosen)) {
    const { passed, failed } = run(test, cases);
    if (passed > 0 && failed === 0) continue;
    console.log(`!! on the unchanged code ${test}: ${passed} passed, ${failed} failed`);
    missed += 1;
  }
  for (const defect of chosen) report(defect, outcomeOf(defect));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${chosen.length} defects brought back, ${missed} not noticed`);
process.exitCode = missed === 0 ? 0 : 1;

function prepare(): void {
  const left = new Set(['node_modules', '.git', 'dist']);
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !left.has(path.slice(root.length + 1)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

function distinct(all: readonly Defect[]): readonly Defect[] {
  return [...new Map(all.map((one) => [`${one.test} ${one.cases ?? ''}`, one])).values()];
}

function outcomeOf({ file, edits, test, cases }: Defect): Outcome | string {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  let after = before;
  for (const [from, to] of edits) {
    const pieces = after.split(from);
    if (pieces.length !== 2) return `"${from.slice(0, 60)}" stands there ${pieces.length - 1} times`;
    after = pieces.join(to);
  }
  writeFileSync(path, after);
  try {
    return run(test, cases);
  } finally {
    writeFileSync(path, before);
  }
}

function run(test: string, cases: string | undefined): Outcome {
  const output = join(copy, 'vitest.json');
  rmSync(output, { force: true });
  const words = ['run', test, '--maxWorkers=1', '--reporter=json', `--outputFile=${output}`];
  const { status } = spawnSync(
    process.execPath,
    [
      join(copy, 'node_modules/vitest/vitest.mjs'),
      ...words,
      ...(cases === undefined ? [] : ['--testNamePattern', cases]),
    ],
    { cwd: copy, stdio: 'ignore', timeout: longestMs, killSignal: 'SIGKILL' },
  );
  if (!existsSync(output)) return { passed: 0, failed: 0, ended: status !== null };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(output, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests, ended: true };
}

function report({ item, brings, test }: Defect, outcome: Outcome | string): void {
  const said = typeof outcome === 'string' ? outcome : verdictOf(outcome);
  if (!said.startsWith('noticed')) missed += 1;
  console.log(`${String(item).padStart(2)}  ${said.padEnd(24)} ${brings}  (${test})`);
}

/** A file that cannot even be loaded has no failed case, and proves nothing. */
function verdictOf({ failed, passed, ended }: Outcome): string {
  if (!ended) return 'noticed: does not end';
  if (failed > 0) return `noticed: ${failed} of ${failed + passed} fail`;
  return passed > 0 ? 'NOT NOTICED' : 'NOT RUN';
}
