import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lintConfig } from '../src/engines/config/lint.js';
import { isDockerfileName } from '../src/engines/lint/analyzer.js';
import { lintDockerfile } from '../src/engines/lint/lint.js';
import { rules } from '../src/engines/lint/rules/index.generated.js';

/**
 * `npx tsx bench/lint.ts FOLDER [PASSES]`: CPU of a file in the rules for Dockerfiles and for Compose files, each file
 * by itself, pass after pass in one process; the best and the median pass count as warm.
 */
const [folder = '.', passes = '9'] = process.argv.slice(2);
const maxBytes = 1024 * 1024;
const now = new Date();
const today = now.toISOString().slice(0, 10);

const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
const files = paths
  .filter((path) => isDockerfileName(path) || /compose[^/]{0,100}\.ya?ml$/i.test(path))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  .filter(({ text }) => text.length <= maxBytes);

const dockerfiles = files.filter(({ path }) => isDockerfileName(path));
report('Dockerfiles', dockerfiles, (file) => lintDockerfile({ ...file, today, rules }));
report(
  'Compose files',
  files.filter((file) => !dockerfiles.includes(file)),
  (file) => lintConfig([file], now),
);
report('all', files, (file) =>
  isDockerfileName(file.path) ? lintDockerfile({ ...file, today, rules }) : lintConfig([file], now),
);

type File = (typeof files)[number];

function report(name: string, some: readonly File[], lint: (file: File) => unknown): void {
  if (some.length === 0) return;
  const costs = Array.from({ length: Number(passes) }, () => {
    const before = process.cpuUsage();
    for (const file of some) lint(file);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / some.length;
  });
  const [first = 0] = costs;
  const sorted = costs.toSorted((a, b) => a - b);
  const [best = 0] = sorted;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const columns = [first, best, median].map((cost) => `${cost.toFixed(2)} ms`.padStart(9));
  console.log(
    `${name.padEnd(14)} ${String(some.length).padStart(6)} files: first, best, median ${columns.join(' ')}`,
  );
}
