import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { packExampleImage } from '../../tools/example-image.js';

const built = existsSync('dist/seaworthy.js');
if (!built) console.warn('!! LEFT OUT: the built command line; run "npm run build" first ("npm test" does).');

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.skipIf(!built)('the built command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-e2e-'));
  const image = join(folder, 'shop-api.tar');

  beforeAll(() => packExampleImage('examples/shop-api/image', image));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function seaworthy(...args: readonly string[]) {
    const env = {
      ...process.env,
      // The log of a job is another report than a terminal's.
      CI: '',
      SEAWORTHY_DB: join(folder, 'db'),
      SEAWORTHY_CACHE: join(folder, 'cache'),
      NO_COLOR: '1',
    };
    const { status, stdout, stderr } = spawnSync('node', ['dist/seaworthy.js', ...args], {
      encoding: 'utf8',
      env,
      maxBuffer: 64e6,
    });
    return { status, stdout, stderr };
  }
  it.each([
    ['check examples/shop-api/project', 1],
    ['--help', 0],
  ])('keeps its exit code where the reader goes away: %s', (words, code) => {
    const script = `node dist/seaworthy.js ${words} --quiet 2>"$0" | true; echo "${'${PIPESTATUS[0]}'}"`;
    const errors = join(folder, 'errors.txt');
    const { stdout } = spawnSync('bash', ['-c', script.replace('--help --quiet', '--help'), errors], {
      encoding: 'utf8',
      env: {
        ...process.env,
        CI: '',
        SEAWORTHY_DB: join(folder, 'db'),
        SEAWORTHY_CACHE: join(folder, 'cache'),
      },
    });
    expect(stdout.trim()).toBe(String(code));
    expect(readFileSync(errors, 'utf8')).not.toContain('EPIPE');
  });

  const json = (...args: readonly string[]): Report =>
    JSON.parse(seaworthy(...args, '--json').stdout) as Report;
  /** What is said of packages; a bill of materials knows nothing of settings. */
  const rules = (report: Report) =>
    report.findings
      .filter(({ engine }) => engine === 'vulnerabilities' || engine === 'licences')
      .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
      .sort();

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(seaworthy('--version').stdout).toBe(`${version}\n`);
  });

  it('teaches by example', () => {
    expect(seaworthy('--help').stdout).toContain('seaworthy check .');
    expect(seaworthy('image', '--help').stdout).toMatch(/Examples:[\s\S]*app\.tar/);
  });

  it.each([
    [['chekc'], /check/],
    [['image'], /No image is named/],
    [['check', '--fail-no', 'x'], /fail-on/],
    [['check', '.', '--fail-on', 'critcal'], /critcal/],
    [['check', '.', '--format', 'pdf'], /no report format "pdf"/],
    [['check', '.', '--skip', 'nothing'], /no engine "nothing"/],
    [['check', '.', '-f', 'json', '-f', 'sarif'], /standard output/],
  ] as const)('refuses %j with exit code 2', (args, message) => {
    const { status, stderr } = seaworthy(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it('fails the example image, for a reason that stands on top', () => {
    const { status, stdout } = seaworthy('check', image);
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(0, 3).join('\n')).toMatch(/FAIL/);
    expect(stdout).toMatch(/CVE-\d{4}-\d+/);
  });

  it('passes it when nothing is to fail, and never calls it a pass while the data is partial', () => {
    const { status, stdout } = seaworthy('check', image, '--fail-on', 'none');
    expect(stdout).toMatch(/INCOMPLETE/);
    expect(status).toBe(3);
    expect(seaworthy('check', image, '--fail-on', 'none', '--incomplete', 'warn').status).toBe(0);
  });

  it('finds operating system and language packages with their layers', () => {
    const report = json('image', image);
    expect(report.inventory.distribution?.ecosystem).toBe('Debian:12');
    const lodash = report.inventory.components.find(({ name }) => name === 'lodash');
    expect(lodash?.foundAt[0]).toMatchObject({ layerIndex: 1, instruction: 'RUN npm ci --omit=dev' });
    expect(report.inventory.components.filter(({ purl }) => purl.startsWith('pkg:deb/'))).toHaveLength(13);
  });

  it.each(['cyclonedx', 'spdx'])('gives the same findings for its own %s document', (format) => {
    const file = join(folder, `bom.${format}.json`);
    expect(seaworthy('sbom', image, '--format', format, '--output', file).status).toBe(0);
    expect(rules(json('sbom', file))).toEqual(rules(json('image', image)));
  });

  it('gives the same report from the cache', () => {
    const first = json('image', image, '--no-cache');
    expect(rules(json('image', image))).toEqual(rules(first));
    expect(json('image', image).inventory).toEqual(first.inventory);
  });

  it('converts, compares and explains reports', () => {
    const report = join(folder, 'report.json');
    const html = join(folder, 'report.html');
    expect(seaworthy('check', image, '--format', 'json', '--output', report).status).toBe(1);
    expect(seaworthy('convert', report, '-o', html).status).toBe(0);
    expect(readFileSync(html, 'utf8')).toContain('<html');
    expect(seaworthy('diff', report, report).status).toBe(0);
    const { rule } = (JSON.parse(readFileSync(report, 'utf8')) as Report).findings[0] ?? { rule: '' };
    expect(seaworthy('explain', rule, report).stdout).toContain(rule);
  });

  it('honours waivers and reports those that ended', () => {
    const config = join(folder, 'seaworthy.yaml');
    const { rule } = json('image', image).findings[0] ?? { rule: '' };
    writeFileSync(
      config,
      `waivers:\n  - {rule: ${rule}, owner: us, because: test, until: ${inDays(30)}}\n  - {rule: CVE-1, owner: us, because: old, until: 2020-01-01}\n`,
    );
    const report = json('image', image, '--config', config);
    expect(report.verdict.waived.map(({ finding }) => finding.rule)).toContain(rule);
    expect(report.verdict.expiredWaivers).toHaveLength(1);
  });

  it.each([
    ['a file that is not there', ['image', 'nowhere.tar'], /nowhere/],
    [
      'an image that has only the name of a folder',
      ['image', 'examples', '--from', 'docker-archive'],
      /examples/,
    ],
    ['a report that is none', ['convert', 'package.json'], /Not a JSON report/],
  ] as const)('reports %s', (_, args, message) => {
    const { status, stderr } = seaworthy(...args);
    expect(stderr).toMatch(message);
    expect(status).toBeGreaterThan(1);
  });

  it('prints completion for each shell', () => {
    for (const shell of ['bash', 'zsh', 'fish'])
      expect(seaworthy('completion', shell).stdout).toContain('--fail-on'.slice(2));
  });
});
