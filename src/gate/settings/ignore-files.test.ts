import { expect, it } from 'vitest';
import { parseClauses } from '../../policy/clause.js';
import { decide } from '../../policy/decide.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { readIgnores } from './ignore-files.js';
import { readSettings } from './index.js';

const policy = { name: 'test', clauses: parseClauses('high'), strict: true };
const finding = vulnerable('CVE-2030-1', 'pkg:npm/left@1.0.0');

function outcome(text: string, path: string): string {
  const { waivers } = readIgnores(text, path);
  return decide([finding], [], policy, waivers, new Date('2030-01-01')).verdict.outcome;
}

it.each([
  ['Grype, by id', '.grype.yaml', 'ignore:\n  - vulnerability: CVE-2030-1\n', 'pass'],
  [
    'Grype, by package and version',
    '.grype.yaml',
    'ignore:\n  - package: { name: left, version: 1.0.0 }\n',
    'pass',
  ],
  ['Grype, another version', '.grype.yaml', 'ignore:\n  - package: { name: left, version: 1.0.1 }\n', 'fail'],
  [
    'Grype, with a condition of its own',
    '.grype.yaml',
    'ignore:\n  - { vulnerability: CVE-2030-1, fix-state: wont-fix }\n',
    'fail',
  ],
  ['Grype, of its type', '.grype.yaml', 'ignore:\n  - package: { name: left, type: npm }\n', 'pass'],
  ['Grype, of another type', '.grype.yaml', 'ignore:\n  - package: { name: left, type: deb }\n', 'fail'],
  [
    'OSV-Scanner, of its ecosystem',
    'osv-scanner.toml',
    '[[PackageOverrides]]\nname = "left"\necosystem = "npm"\nignore = true\n',
    'pass',
  ],
  [
    'OSV-Scanner, of another ecosystem',
    'osv-scanner.toml',
    '[[PackageOverrides]]\nname = "left"\necosystem = "Go"\nignore = true\n',
    'fail',
  ],
  ['Grype, a rule that names nothing', '.grype.yaml', 'ignore:\n  - {}\n', 'fail'],
  ['OSV-Scanner, by id', 'osv-scanner.toml', '[[IgnoredVulns]]\nid = "CVE-2030-1"\nreason = "x"\n', 'pass'],
  [
    'OSV-Scanner, ended',
    'osv-scanner.toml',
    '[[IgnoredVulns]]\nid = "CVE-2030-1"\nignoreUntil = 2029-12-31\n',
    'fail',
  ],
  [
    'OSV-Scanner, a package',
    'osv-scanner.toml',
    '[[PackageOverrides]]\nname = "left"\nversion = "1.0.0"\nignore = true\n',
    'pass',
  ],
  [
    'OSV-Scanner, a licence alone',
    'osv-scanner.toml',
    '[[PackageOverrides]]\nname = "left"\nlicense.override = ["MIT"]\n',
    'fail',
  ],
  [
    'Snyk, everywhere',
    '.snyk',
    "ignore:\n  CVE-2030-1:\n    - '*':\n        reason: x\n        expires: 2031-01-01T00:00:00.000Z\n",
    'pass',
  ],
  [
    'Snyk, ended',
    '.snyk',
    "ignore:\n  CVE-2030-1:\n    - '*':\n        expires: 2029-01-01T00:00:00.000Z\n",
    'fail',
  ],
  [
    'Snyk, one way through the graph',
    '.snyk',
    "ignore:\n  CVE-2030-1:\n    - 'a > left':\n        reason: x\n",
    'fail',
  ],
  ['Trivy', '.trivyignore', 'CVE-2030-1\n', 'pass'],
])('%s', (_, path, text, expected) => {
  expect(outcome(text, path)).toBe(expected);
});

it.each([
  ['/app.jar', '/app.jar'],
  ['//opt/app.jar', '/opt/app.jar'],
  ['app.jar', '/app.jar'],
  ['**/app.jar', '**/app.jar'],
])('a location of Grype is a whole path: %s', (location, path) => {
  const { waivers } = readIgnores(`ignore:\n  - package: { location: "${location}" }\n`, '.grype.yaml');
  expect(waivers).toMatchObject([{ rule: '*', path }]);
});

it('files of other scanners in the tree clear nothing and are named; on the command line they count', () => {
  const world = fakeWorld({
    files: {
      '/project/.grype.yaml': 'ignore:\n  - vulnerability: CVE-2030-1\n',
      '/project/.snyk': 'ignore: {}\n',
    },
  });
  const inTree = readSettings({}, '/project', world);
  expect(inTree.waivers).toEqual([]);
  expect(inTree.gaps.map(({ location }) => location.at === 'file' && location.path)).toEqual([
    '/project/.grype.yaml',
    '/project/.snyk',
  ]);
  expect(readSettings({ ignoreFile: '/project/.grype.yaml' }, '/project', world).waivers).toHaveLength(1);
});
