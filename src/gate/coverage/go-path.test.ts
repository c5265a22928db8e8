import { expect, test } from 'vitest';
import type { Fact, PlacedFact } from '../../core/analyzer.js';
import { expectProportional } from '../../testing/growth.js';
import { importsWithoutModule } from './go-path.js';

const placed = (path: string, fact: Fact): PlacedFact => ({
  analyzer: 'x',
  location: { at: 'file', path },
  hidden: false,
  fact,
});
const source = (path: string, ...imports: string[]): PlacedFact =>
  placed(path, {
    kind: 'code-source',
    text: `package harbour\n\nimport (\n${imports.map((each) => `\t"${each}"\n`).join('')})\n`,
  } as Fact);
const named = (path: string) => placed(path, { kind: 'package-file', entry: 'go-module' });
const everything = () => true;

const main = source('cmd/main.go', 'fmt', 'example.org/deck/harbour/quay', 'example.org/other/tide/flow');
const quay = source('quay/quay.go', 'net/http', 'gopkg.in/yaml.v2');

test('what a program without go.mod imports is unknown', () => {
  const [found] = importsWithoutModule([main, quay], everything);
  expect(found?.reason).toBe(
    'No go.mod: versions of what this code imports are unknown: example.org/other/tide, gopkg.in/yaml.v2',
  );
  expect(found?.whatToDo).toBe('$ go mod init example.org/deck/harbour && go mod tidy');
});

test.each([
  ['a module file at its root', [main, quay, named('go.mod')]],
  ['a list of an older tool', [main, quay, named('Godeps/Godeps.json')]],
  ['nothing but the standard library', [source('main.go', 'fmt')]],
  ['nothing but its own packages', [source('a/a.go', 'example.org/deck/harbour/b'), source('b/b.go')]],
  ['the package at its root', [source('cmd/a.go', 'example.org/deck/harbour'), source('harbour.go')]],
  [
    'imports of copies and tests alone',
    [source('vendor/a/a.go', 'example.org/b/c'), source('a_test.go', 'example.org/b/c')],
  ],
])('no gap: %s', (_, facts) => {
  expect(importsWithoutModule(facts, everything)).toEqual([]);
});

test('a module of another folder is of no use', () => {
  expect(importsWithoutModule([main, quay, named('tools/go.mod')], everything)).toHaveLength(1);
  expect(importsWithoutModule([main, quay], (path) => !/^(?:cmd|quay)/.test(path))).toEqual([]);
});

test('cost grows in proportion to the files', async () => {
  await expectProportional(4_000, (count) => {
    const files = Array.from({ length: count }, (_, at) => source(`p${at}/a.go`, `example.org/o/r${at}/x`));
    importsWithoutModule(files, everything);
  });
});
