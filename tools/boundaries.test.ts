import { expect, it } from 'vitest';
import { circlesOf, findCircles, findTrespasses, trespassesOf } from './boundaries.js';

it('finds no import outside the table', () => {
  expect(findTrespasses('.')).toEqual([]);
});

it('finds no circle of files', () => {
  expect(findCircles('.')).toEqual([]);
});

it('sees files that import each other, however long the way round', () => {
  const edges = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a', 'd']],
    ['d', []],
  ]);
  expect(circlesOf(edges)).toEqual([['a', 'b', 'c']]);
});

it('sees an engine that imports another', () => {
  expect(trespassesOf('engines/secrets/engine.ts', "import { x } from '../lint/engine.js';")).toHaveLength(1);
});

it('sees core use a package, and a dynamic import', () => {
  expect(
    trespassesOf('core/x.ts', "import yaml from 'yaml';\nconst y = await import('node:fs');"),
  ).toHaveLength(2);
});

it('lets formats use zlib but not the disk', () => {
  expect(trespassesOf('formats/gzip/index.ts', "import { gunzipSync } from 'node:zlib';")).toEqual([]);
  expect(trespassesOf('formats/gzip/index.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
});

it('keeps the rooms of the code engine apart', () => {
  const from = (file: string, imports: string) =>
    trespassesOf(`engines/sast/${file}`, `import { x } from '${imports}';`);
  expect(from('engine/call.ts', '../languages/java/index.js')).toHaveLength(1);
  expect(from('engine/call.ts', '../models/index.generated.js')).toHaveLength(1);
  expect(from('models/koa/index.ts', '../../engine/sinks.js')).toHaveLength(1);
  expect(from('ir/value.ts', '../engine/flow.js')).toHaveLength(1);
  expect(from('engine/call.ts', '../ir/value.js')).toEqual([]);
  expect(from('rules/weak-hash/fix.ts', '../../fixes/swap.js')).toEqual([]);
  expect(from('rules/weak-hash/fix.ts', '../../engine/flow.js')).toHaveLength(1);
});
