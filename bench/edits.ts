import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../src/core/report.js';
import { javaTree } from './java-tree.js';
import { type Measured, measure } from './measure.js';

/**
 * `npx tsx bench/edits.ts [LINES] [EDITS] [--compare]`: the built command with its cache on a shop in Java, one file edited before each
 * run, in four ways by turns. Every edit is undone before the next, and what is known is brought up to date in between.
 * `--compare` demands the bytes of a run without the cache. Aims at 500,000 lines: 1.5 s of CPU at the median, 4 s at
 * the 95th percentile of 40 edits.
 */
const seaworthy = resolve('dist/seaworthy.js');

const kinds: readonly (readonly [name: string, edit: (text: string) => string])[] = [
  ['a comment', (text) => text.replace('public class', '// Noted.\npublic class')],
  ['a body without effect', (text) => text.replace('calls++;', 'calls++;\n    calls += 0;')],
  ['a body with another flow', (text) => text.replace(/(List<\w+> found = )/, 'System.load(text);\n    $1')],
  [
    'another method',
    (text) =>
      text.replace(
        /\}\s*$/,
        '\n  public void start(String x) throws Exception {\n    Runtime.getRuntime().exec(x);\n  }\n}\n',
      ),
  ],
];

function main(): void {
  const numbers = process.argv.slice(2).filter((each) => /^\d+$/.test(each));
  const [lines = 500_000, edits = 40] = numbers.map(Number);
  const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-edits-'));
  try {
    run(scratch, lines, edits, process.argv.includes('--compare'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(scratch: string, lines: number, edits: number, compares: boolean): void {
  const [folder, cache] = [join(scratch, 'tree'), ['--cache', join(scratch, 'cache')]];
  const services: string[] = [];
  for (const { path, text } of javaTree(lines)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (path.endsWith('ServiceImpl.java')) services.push(file);
  }
  print('all of it', analyze(folder, cache));
  const costs: number[] = [];
  for (let index = 0; index < edits; index += 1) {
    const [name, edit] = kinds[index % kinds.length] ?? ['', (text: string) => text];
    const file = services[(index * 7919) % services.length] ?? '';
    const before = readFileSync(file, 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`The edit "${name}" changes nothing in ${file}.`);
    writeFileSync(file, after);
    const measured = analyze(folder, cache);
    print(name, measured);
    costs.push(measured.cpuSeconds);
    if (compares && findingsOf(measured) !== findingsOf(analyze(folder, ['--no-cache'])))
      throw new Error(`After "${name}" in ${file} other findings are reported than by a fresh run.`);
    writeFileSync(file, before);
    analyze(folder, cache);
  }
  costs.sort((a, b) => a - b);
  const at = (share: number) =>
    costs[Math.min(costs.length - 1, Math.floor(share * costs.length))]?.toFixed(2);
  console.log(`median ${at(0.5)} s, 95 % ${at(0.95)} s of ${costs.length} edits`);
}

function analyze(folder: string, more: readonly string[]): Measured {
  const options = ['code', folder, '--quiet', '--fail-on', 'none', '--json', ...more];
  return measure('node', [seaworthy, ...options], { runs: 1 });
}

function findingsOf({ stdout }: Measured): string {
  return JSON.stringify((JSON.parse(stdout) as Report).findings);
}

function print(name: string, run: Measured): void {
  const { findings } = JSON.parse(run.stdout) as Report;
  console.log(`${name} · ${run.cpuSeconds.toFixed(2)} s of CPU · ${findings.length} findings`);
}

main();
