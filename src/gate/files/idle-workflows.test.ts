import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withIdleWorkflows } from './idle-workflows.js';
import { searchedTree } from './searched-folder.js';

const findingIn = (path: string, engine = 'config'): Finding => ({
  kind: 'finding',
  rule: 'workflow-injection',
  aliases: [],
  engine,
  title: 'A script of a workflow',
  severity: 'critical',
  risk: 80,
  fingerprint: path,
  locations: [{ at: 'file', path, line: 1 }],
  evidence: { kind: 'setting', expected: 'a', actual: 'b' },
  references: [],
});

const severityOf = (finding: Finding, files: readonly string[], prefix = '') => {
  const { disk } = fakeWorld({ files: Object.fromEntries(files.map((path) => [`/lot/${path}`, 'x'])) });
  return withIdleWorkflows([finding], searchedTree({ root: '/lot', disk, prefix }))[0]?.severity;
};

it.each([
  ['at the root', '.github/workflows/ci.yml', ['README.md'], 'critical'],
  ['in a copy', 'libs/tide/.github/workflows/ci.yml', ['README.md'], 'low'],
  ['in a checkout', 'tide/.github/workflows/ci.yml', ['README.md', 'tide/.git/HEAD'], 'critical'],
  ['in one of several projects', 'tide/.github/workflows/ci.yml', ['tide/go.mod', 'quay/go.mod'], 'critical'],
  ['of an action, which others may use', 'tide/action.yml', ['README.md'], 'critical'],
])('weighs a workflow %s', (_, path, files, severity) => {
  expect(severityOf(findingIn(path), files)).toBe(severity);
});

it('leaves a secret in it as it is', () => {
  expect(severityOf(findingIn('tide/.github/workflows/ci.yml', 'secrets'), ['README.md'])).toBe('critical');
});

it('looks below what was named', () => {
  expect(severityOf(findingIn('src/lot/.github/workflows/ci.yml'), ['README.md'], 'src/lot/')).toBe(
    'critical',
  );
});
