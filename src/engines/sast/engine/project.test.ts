import { expect, it } from 'vitest';
import { javaTree } from '../../../../bench/java-tree.js';
import { analyzeFiles } from '../../../testing/accept-flow.js';
import { createRealWorld } from '../../../world/index.js';
import { builtinMethod } from '../ir/fold.js';
import type { FunctionIr } from '../ir/ir.js';
import { packed, Room } from '../ir/packed.js';
import { taintsIn, type Value } from '../ir/value.js';
import { grammarsOnDisk } from '../languages/assets.js';
import { languages } from '../languages/index.generated.js';
import { createParser } from '../languages/tree.js';
import { models } from '../models/index.generated.js';
import { bestOf } from '../raw.js';
import { analyzeProject } from './project.js';

const input = { origin: 'a.js:1:0', sanitized: 0, step: { path: 'a.js', at: 1, length: 1 } };
const width = 60;
const levels = 6;

/** Objects of many members, each of which is the same object of many members. */
function nested(name: string, leaf: string): string {
  const level = (depth: number) =>
    `let ${name}${depth} = {${Array.from({ length: width }, (_, index) => `m${index}: ${name}${depth - 1}`).join(', ')}};`;
  const all = Array.from({ length: levels }, (_, index) => level(index + 1));
  return [`let ${name}0 = ${leaf};`, ...all].join('\n  ');
}

const application = (leaf: string) => `const { exec } = require('child_process');
require('express')().get('/', (req, res) => {
  ${nested('a', leaf)}
  ${nested('b', 'req.query.b ? 1 : 2')}
  let either = a${levels};
  if (req.query.c) either = b${levels};
  run(either);
  run(a${levels});
});
function run(given) {
  given.more = 1;
  exec('lp ' + given.m1.m2.m3);
}
`;

it('objects with billions of ways to one part cost no more than others, and are still followed', async () => {
  const outside = await analyzeFiles({ 'a.js': application('req.query.a') });
  expect(outside.gaps).toEqual([]);
  expect(outside.findings.map(({ rule }) => rule)).toEqual(['command-injection']);
  const own = await analyzeFiles({ 'a.js': application("'x'") });
  expect([own.gaps, own.findings]).toEqual([[], []]);
});

it('a list or map that grows by thousands of statements is not copied whole by each', () => {
  let [list, map]: Value[] = [{ fields: new Map(), length: 0 }, {}];
  for (let index = 0; index < 1000; index += 1) {
    list = builtinMethod('push', list ?? {}, [{ constant: index }])?.self;
    map = builtinMethod('set', map ?? {}, [{ constant: `k${index}` }, { taints: [input] }])?.self;
  }
  expect([list?.fields?.size, map?.fields?.size]).toEqual([64, expect.any(Number)]);
  expect(map?.fields?.size).toBeLessThanOrEqual(64);
  expect(taintsIn(map ?? {})).toEqual([input]);
});

it('where steps end, it names the function, and ends at the same place each time', async () => {
  const parser = await createParser(grammarsOnDisk(createRealWorld().disk));
  const language = languages.find(({ id }) => id === 'javascript');
  const text = `export function outer(x) { ${'inner(x); '.repeat(50)} }\nfunction inner(y) { return [y, y, y].map((z) => z + y); }\n`;
  const tree = await parser.parse(language?.grammars.get('js')?.file ?? '', text);
  const module = language?.lower(tree, 'a.js');
  const run = (smallest: number) =>
    analyzeProject({ languages, models: [] }, module ? [module] : [], new Map(), {
      smallest,
      perInstruction: 0,
    });
  const [first, again] = [run(20), run(20)];
  expect(first.unfinished).toBe(true);
  expect([...again.problems]).toEqual([...first.problems]);
  expect(again.interpreter.left).toBe(first.interpreter.left);
  expect(run(100_000)).toMatchObject({ unfinished: false, problems: new Map() });
  parser.close();
});

it('finds the same where functions are bytes, however few are objects at once', async () => {
  const parser = await createParser(grammarsOnDisk(createRealWorld().disk));
  const java = languages.find(({ id }) => id === 'java');
  const modules: FunctionIr[] = [];
  for (const { path, text } of javaTree(1000, 2))
    modules.push(...(java ? [java.lower(await parser.parse('tree-sitter-java.wasm', text), path)] : []));
  parser.close();
  const found = (given: readonly FunctionIr[]) => {
    const { interpreter, problems } = analyzeProject({ languages, models }, given);
    expect(problems.size).toBe(0);
    return bestOf(interpreter.bindings.settled(interpreter.hits), interpreter.links);
  };
  const room = new Room(20);
  const known = found(modules);
  expect(known.length).toBeGreaterThan(0);
  expect(found(modules.map((each) => packed(each, room)))).toEqual(known);
});
