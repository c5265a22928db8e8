import { describe, expect, it } from 'vitest';
import type { Role } from '../../core/role.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { testPackageJudge } from './test-packages.js';
import { diskTree } from './tree.js';

function isOfTests(files: Readonly<Record<string, string>>, path = 'lib/moor/moor.go'): boolean {
  const placed = { 'main.go': 'package main\n', 'lib/moor/moor.go': 'package moor\n', ...files };
  const { disk } = fakeWorld({
    files: Object.fromEntries(Object.entries(placed).map(([name, text]) => [`/srv/${name}`, text])),
  });
  const roleOf = (name: string): Role => (/_test\.go$|^test\//.test(name) ? 'test' : 'product');
  const bytes = (name: string) => disk.readFile(`/srv/${name}`, { maxBytes: 10_000 });
  return testPackageJudge([path], { tree: diskTree('/srv', disk), roleOf, bytes })(path);
}

const importing = 'package x\nimport "harbour.dev/tide/lib/moor"\n';

describe('a package of Go', () => {
  it.each([
    ['that tests alone import', { 'test/a_test.go': importing }, true],
    ['that the product imports as well', { 'test/a_test.go': importing, 'cmd/b.go': importing }, false],
    ['that nothing imports', {}, false],
    ['that is a program', { 'test/a_test.go': importing, 'lib/moor/moor.go': 'package main\n' }, false],
    [
      'with a longer path of that end',
      { 'test/a_test.go': 'package x\nimport "harbour.dev/tide/mylib/moor"\n' },
      false,
    ],
  ])('%s', (_, files, expected) => expect(isOfTests(files)).toBe(expected));
});
