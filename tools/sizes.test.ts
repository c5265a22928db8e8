import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { dispatchers, functionsIn, longByReason, longFiles, longFunctions, roomSizes } from './sizes.js';

const root = join(import.meta.dirname, '..');

it('finds no room that outgrew its limit', () => {
  expect(roomSizes(root).filter(({ lines, limit }) => lines > limit || lines === 0)).toEqual([]);
});

it('finds no function that is too long, but for the named dispatchers', () => {
  const long = longFunctions(root).map(({ what }) => what);
  expect(long.sort()).toEqual(Object.keys(dispatchers).sort());
});

it('finds no file that is too long, but for those with a reason', () => {
  const long = longFiles(root).map(({ what }) => what);
  expect(long.sort()).toEqual(Object.keys(longByReason).sort());
});

it('measures functions, arrows and methods by their own names', () => {
  const source = ts.createSourceFile(
    'a.ts',
    'function one() {\n\n}\nconst two = () => {\n};\nclass C { three() {} }\nf(() => {\n\n\n});',
    ts.ScriptTarget.Latest,
    true,
  );
  expect(functionsIn(source)).toEqual([
    { name: 'one', lines: 3 },
    { name: 'two', lines: 2 },
    { name: 'three', lines: 1 },
    { name: 'function', lines: 4 },
  ]);
});
