import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../core/finding.js';
import { isNonEmpty } from '../../core/location.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withRoles } from './index.js';
import { projectsIn } from './projects.js';
import { diskTree } from './tree.js';

const diskOf = (paths: readonly string[]) =>
  fakeWorld({ files: Object.fromEntries(paths.map((path) => [`/lot/${path}`, 'x'])) }).disk;

describe('a folder of projects', () => {
  it.each([
    [
      'as they are unpacked',
      ['tide/tide-4.1/configure', 'tide/tide_4.1.orig.tar.xz', 'quay/package/package.json', 'quay.tgz'],
      ['quay/package/', 'tide/tide-4.1/'],
    ],
    ['one of them', ['tide/tide-4.1/configure', 'tide_4.1.dsc'], []],
    ['with a file of its own', ['README.md', 'tide/go.mod', 'quay/go.mod'], []],
    ['with tests beside them', ['tests/run.py', 'tide/go.mod', 'quay/go.mod'], []],
    [
      'among much else',
      ['a/b/c.c', 'd/e/f.c', 'g/h/i.c', 'j/k/l.c', 'm/n/o.c', 'tide/go.mod', 'quay/go.mod'],
      [],
    ],
  ])('%s', (_, files, projects) =>
    expect([...projectsIn(diskTree('/lot', diskOf(files)))].sort()).toEqual(projects),
  );
});

describe('findings in a folder of projects', () => {
  const evidence: Evidence = { kind: 'secret', redacted: 'x…', verified: 'unchecked', recognisedBy: 'form' };
  const keyIn = (...paths: readonly string[]): Finding => {
    const locations = paths.map((path) => ({ at: 'file', path }) as const);
    if (!isNonEmpty(locations)) throw new Error('no place');
    return {
      kind: 'finding',
      rule: 'secret-private-key',
      aliases: [],
      engine: 'secrets',
      title: 'Private key',
      severity: 'critical',
      risk: 95,
      fingerprint: paths.join(' '),
      locations,
      references: [],
      evidence,
    };
  };
  const files = ['tide-4.1/configure.ac', 'tide-4.1/demo/a.key', 'quay-2/package.json', 'quay-2/lib/b.key'];
  const roleOf = (finding: Finding) => {
    const request = { root: '/lot', disk: diskOf(files), facts: [], overrides: [], more: [] };
    return withRoles({ findings: [finding], gaps: [] }, request).findings[0];
  };

  it('have the role that they have in their own', () => {
    expect(roleOf(keyIn('tide-4.1/demo/a.key'))?.role).toBe('example');
    expect(roleOf(keyIn('quay-2/lib/b.key'))?.role).toBeUndefined();
  });

  it('that lie in several count where they weigh most, and keep all places', () => {
    const both = roleOf(keyIn('tide-4.1/demo/a.key', 'quay-2/lib/b.key'));
    expect(both).toMatchObject({ severity: 'critical' });
    expect(both?.role).toBeUndefined();
    expect(both?.locations).toHaveLength(2);
  });
});
