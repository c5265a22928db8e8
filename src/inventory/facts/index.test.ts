import { expect, it } from 'vitest';
import { FactList, listed, purlOf, quoted } from './index.js';

it('joins doubles: the stronger scope, the first line, all edges', () => {
  const list = new FactList();
  const a = { type: 'npm', name: 'a' };
  list.add(a, { name: 'a', version: '1', scope: 'development', line: 9, dependsOn: ['pkg:npm/c@1'] });
  list.add(a, {
    name: 'a',
    version: '1',
    scope: 'runtime',
    line: 4,
    dependsOn: ['pkg:npm/b@1'],
    direct: true,
  });
  expect(list.facts()).toEqual([
    {
      kind: 'component',
      component: {
        purl: 'pkg:npm/a@1',
        name: 'a',
        version: '1',
        scope: 'runtime',
        direct: true,
        line: 4,
        dependsOn: ['pkg:npm/b@1', 'pkg:npm/c@1'],
      },
    },
  ]);
});

it('reports a record that it cannot use, once, and keeps the others', () => {
  const list = new FactList();
  for (const version of ['', ' ', 'a\u0000b', '\ud800', '9'.repeat(600)]) {
    list.add({ type: 'npm', name: 'bad' }, { name: 'bad', version });
  }
  list.add({ type: 'npm', name: 'good' }, { name: 'good', version: '1.0.0' });
  const kinds = list.facts().map(({ kind }) => kind);
  expect(kinds).toEqual(['component', 'problem', 'problem', 'problem', 'problem', 'problem']);
});

it('ends a flood of problems with a count', () => {
  const list = new FactList();
  for (let i = 0; i < 80; i += 1) list.problem(`number ${i}`);
  expect(list.facts()).toHaveLength(51);
  expect(list.facts().at(-1)).toEqual({ kind: 'problem', reason: '30 more records could not be read.' });
});

it('shortens names for reasons', () => {
  expect(quoted('a\nb')).toBe('"a\\nb"');
  expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  expect(purlOf({ type: 'npm', name: '' })).toBeUndefined();
});
