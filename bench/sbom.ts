import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from '../src/core/report.js';
import { measure } from './measure.js';

/**
 * `npx tsx bench/sbom.ts TARGET DB [BILL…]`: the findings of our own scan of a project or an image beside those of its bills: of our own,
 * in every format that we write, and of BILL, which another tool wrote. What a bill lacks is shown by package. Ends with 1
 * where a bill of ours differs, or is not the same bytes twice.
 */
const [target = '.', db = '', ...foreign] = process.argv.slice(2);
const seaworthy = resolve('dist/seaworthy.js');
const work = mkdtempSync(join(tmpdir(), 'seaworthy-sbom-'));
const env = {
  SEAWORTHY_DB: resolve(db),
  SEAWORTHY_CACHE: join(work, 'cache'),
  // https://reproducible-builds.org/specs/source-date-epoch/
  SOURCE_DATE_EPOCH: '1700000000',
};
const own = { cyclonedx: 'bom.cdx.json', spdx: 'bom.spdx.json' };
const flags = ['--quiet', '--fail-on', 'none', '--json', '--only', 'vulnerabilities'];

interface Answers {
  /** Vulnerability and package, each once. */
  readonly findings: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  readonly rows: number;
  readonly gaps: number;
}

function answersOf(args: readonly string[]): Answers {
  const { stdout } = measure('node', [seaworthy, ...args, ...flags], { env, runs: 1 });
  const { findings, inventory, gaps } = JSON.parse(stdout) as Report;
  const pairs = findings.flatMap(({ rule, evidence }) =>
    evidence.kind === 'vulnerable-component'
      ? evidence.components.map(({ purl }) => `${rule} ${bare(purl)}`)
      : [],
  );
  const packages = new Set(inventory.components.map(({ purl }) => bare(purl)));
  return { findings: new Set(pairs), packages, rows: findings.length, gaps: gaps.length };
}

/** Tools differ in qualifiers, in the spelling of what needs no escape, and in the `v` of a tag. */
function bare(purl: string): string {
  return decodeURIComponent(purl.split(/[?#]/, 1)[0] ?? '')
    .replace(/@v(?=\d)/i, '@')
    .toLowerCase();
}

function compare(name: string, expected: Answers, actual: Answers): boolean {
  const missing = [...expected.findings].filter((each) => !actual.findings.has(each));
  const more = [...actual.findings].filter((each) => !expected.findings.has(each));
  const unlisted = missing.filter((each) => !actual.packages.has(each.split(' ')[1] ?? ''));
  console.log(
    `| ${name} | ${actual.packages.size} | ${actual.findings.size} of ${expected.findings.size} | ${missing.length}, of packages that it does not list: ${unlisted.length} | ${more.length} | ${actual.gaps} |`,
  );
  for (const each of [...missing.filter((one) => !unlisted.includes(one)), ...unlisted].slice(0, 12))
    console.log(`  - ${each}`);
  for (const each of more.slice(0, 12)) console.log(`  + ${each}`);
  return missing.length + more.length === 0 && expected.rows === actual.rows;
}

try {
  const expected = answersOf([target.endsWith('.tar') ? 'image' : 'fs', target]);
  console.log('| Bill | Packages | Findings | Missing | More | Gaps |\n|---|---|---|---|---|---|');
  compare('our own scan', expected, expected);
  let isEqual = true;
  for (const [format, file] of Object.entries(own)) {
    const [once, again] = ['1', '2'].map((turn) => {
      const path = join(work, `${turn}-${file}`);
      measure('node', [seaworthy, 'sbom', target, '--quiet', '--format', format, '--output', path], {
        env,
        runs: 1,
      });
      return path;
    });
    const isSame = readFileSync(once ?? '').equals(readFileSync(again ?? ''));
    isEqual =
      compare(
        `ours, ${format}, ${isSame ? 'the same bytes twice' : 'OTHER BYTES'}`,
        expected,
        answersOf(['sbom', once ?? '']),
      ) &&
      isSame &&
      isEqual;
  }
  for (const path of foreign)
    compare(path.slice(path.lastIndexOf('/') + 1), expected, answersOf(['sbom', path]));
  process.exitCode = isEqual ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
