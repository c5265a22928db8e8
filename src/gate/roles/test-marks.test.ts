import { expect, it } from 'vitest';
import type { Fact, PlacedFact } from '../../core/analyzer.js';
import type { Role } from '../../core/role.js';
import { isForTests } from './test-marks.js';

const code = (path: string, text: string): PlacedFact => ({
  analyzer: 'code',
  location: { at: 'file', path },
  fact: { kind: 'code-source', text } as Fact,
  hidden: false,
});

const roles: Readonly<Record<string, Role>> = { tests: 'test', tools: 'tooling', keys: 'tooling' };

function isMarked(path: string, role: Role, ...facts: readonly PlacedFact[]): boolean {
  const roleOf = (each: string): Role => roles[each.split('/', 1)[0] ?? ''] ?? 'product';
  const tree = { entries: () => [], head: () => '', text: () => '' };
  return isForTests(path, role, { tree, facts, roleOf, text: () => '' });
}

const suite = code('tests/a.py', 'open("wire/transport")');

it.each<readonly [string, boolean, string, Role, readonly PlacedFact[]]>([
  ['a test alone names it', true, 'tests/wire/transport', 'fixture', [suite]],
  [
    'the product has a variable of that name',
    true,
    'tests/wire/transport',
    'fixture',
    [suite, code('app/a.py', 'transport = 1')],
  ],
  [
    'the product names it',
    false,
    'tests/wire/transport',
    'fixture',
    [suite, code('app/a.py', 'open("transport")')],
  ],
  ['a tool makes it', true, 'tests/wire/transport', 'fixture', [suite, code('tools/make.py', '"transport"')]],
  [
    'a tool uses one of its own',
    false,
    'keys/transport',
    'tooling',
    [suite, code('tools/deploy.py', '"transport"')],
  ],
])('a key that %s: %s', (_, expected, path, role, facts) => {
  expect(isMarked(path, role, ...facts)).toBe(expected);
});

it.each<readonly [string, Role, boolean]>([
  ['doc/api_samples/keys/create-response.json', 'documentation', true],
  ['doc/samples/key.json', 'documentation', true],
  ['doc/setup/key.json', 'documentation', false],
  ['conf/key_samples/key.json', 'tooling', false],
])('data of the documentation in a folder of samples is one: %s', (path, role, expected) => {
  expect(isMarked(path, role)).toBe(expected);
});
