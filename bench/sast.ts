import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../src/core/report.js';
import { javaTree } from './java-tree.js';
import { type Measured, measure } from './measure.js';

/**
 * `npx tsx bench/sast.ts [FOLDER…]`: the code engine on whole source trees, with the built command. Without a folder on
 * a shop in Java that it makes itself, of 290,000 lines and then of 500,000 with edits between the runs. Lines are those
 * of files that it reads. Aims: 15,000 lines per CPU second, 600 MB on 290,000 lines, a second after an edit of one file.
 */
const seaworthy = resolve('dist/seaworthy.js');
const endings = /\.(?:[cm]?[jt]sx?|py|java|jsp|go|rb|php|cs)$/;
const wholeLines = 290_000;
const editedLines = 500_000;

function main(): void {
  if (!existsSync(seaworthy)) throw new Error('Build first: npm run build');
  const folders = process.argv.slice(2);
  for (const folder of folders) print(folder, linesIn(folder), analyze(folder, ['--no-cache']));
  if (folders.length > 0) return;
  const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  try {
    const whole = join(scratch, 'whole');
    const lines = writeTree(whole, wholeLines);
    print('all of it', lines, analyze(whole, ['--no-cache'], 3));
    benchEdits(join(scratch, 'edited'), ['--cache', join(scratch, 'cache')]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Whether what is reported from memory is what a fresh analysis finds, and what each costs. */
function benchEdits(folder: string, cache: readonly string[]): void {
  const lines = writeTree(folder, editedLines);
  print('kept for later', lines, analyze(folder, cache));
  print('nothing edited', lines, analyze(folder, cache));
  const [file] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith('ServiceImpl.java'))
    .sort();
  const path = join(folder, file ?? '');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('public class', '// A note.\n\npublic class'));
  const noted = analyze(folder, cache);
  print('a comment in one file', lines, noted);
  if (findingsOf(noted) !== findingsOf(analyze(folder, ['--no-cache'])))
    throw new Error('From memory other findings were reported than a fresh analysis finds.');
  writeFileSync(path, text.replace('private int calls;', 'private int calls = 1;'));
  print('a statement in one file', lines, analyze(folder, cache));
}

function analyze(folder: string, more: readonly string[], runs = 1): Measured {
  return measure('node', [seaworthy, 'code', folder, '--quiet', '--fail-on', 'none', '--json', ...more], {
    runs,
  });
}

function findingsOf({ stdout }: Measured): string {
  return JSON.stringify((JSON.parse(stdout) as Report).findings);
}

function print(name: string, lines: number, run: Measured): void {
  const { findings, gaps } = JSON.parse(run.stdout) as Report;
  console.log(
    [
      name,
      `${lines} lines`,
      `${run.cpuSeconds.toFixed(2)} s of CPU`,
      `${Math.round(lines / run.cpuSeconds)} lines per CPU second`,
      `${Math.round(run.peakMiB * 1.048576)} MB`,
      `${findings.length} findings`,
      `${gaps.length} gaps`,
    ].join(' · '),
  );
}

function writeTree(folder: string, atLeast: number): number {
  let lines = 0;
  for (const { path, text } of javaTree(atLeast)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    lines += text.split('\n').length;
  }
  return lines;
}

function linesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n').length)
    .reduce((sum, each) => sum + each, 0);
}

main();
