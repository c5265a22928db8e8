import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { measure, row } from './measure.js';

/**
 * `npx tsx bench/secrets.ts`: the built command over a source tree of 112 MB beside gitleaks (Debian package), in one
 * run. Another build can be named: `npx tsx bench/secrets.ts dist-x/seaworthy.js`. The tree is made of copies of `node_modules`, with a few secrets put in, and removed again.
 */
const treeBytes = 112e6;
const textFile = /\.(?:[cm]?[jt]s|json|md|map|css|html|ya?ml|txt)$/;
const longestBytes = 3e6;

const folder = mkdtempSync(join(tmpdir(), 'seaworthy-secrets-'));
try {
  const tree = join(folder, 'tree');
  const megabytes = makeTree(tree) / 1e6;
  console.log(`${megabytes.toFixed(0)} MB of source text`);
  const rate = (cpuSeconds: number) => `${(megabytes / cpuSeconds).toFixed(1)} MB per CPU second`;
  const ours = measure('node', [
    process.argv[2] ?? 'dist/seaworthy.js',
    'secrets',
    tree,
    '--no-cache',
    '--no-config',
    '--quiet',
    '--json',
  ]);
  row('seaworthy secrets', ours, `${rate(ours.cpuSeconds)}, ${countIn(ours.stdout)} findings`);
  const report = join(folder, 'gitleaks.json');
  const theirs = measure(
    'gitleaks',
    ['detect', '--no-git', '--no-banner', '--source', tree, '--report-path', report, '--exit-code', '0'],
    { runs: 1 },
  );
  row('gitleaks detect --no-git', theirs, rate(theirs.cpuSeconds));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function countIn(json: string): number {
  const report: unknown = JSON.parse(json);
  return typeof report === 'object' &&
    report !== null &&
    'findings' in report &&
    Array.isArray(report.findings)
    ? report.findings.length
    : 0;
}

/** Copies until there is enough; `node_modules` within gets another name, for peers leave that out. */
function makeTree(tree: string): number {
  let bytes = 0;
  for (let copy = 1; bytes < treeBytes; copy++) {
    for (const path of textFiles('node_modules')) {
      const target = join(
        tree,
        `copy-${copy}`,
        relative('node_modules', path).replaceAll('node_modules', 'deps'),
      );
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(path, target);
      bytes += statSync(path).size;
      if (bytes >= treeBytes) break;
    }
  }
  writeFileSync(
    join(tree, 'deploy.env'),
    `GITHUB_TOKEN=${'ghp_'}${'Rk3vTq8LmZx2WcYb7NdPs5HgJf1KuE4aQw9X'}\n`,
  );
  return bytes;
}

function textFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size <= longestBytes)
    .sort();
}
