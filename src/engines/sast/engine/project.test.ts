import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../testing/accept-flow.js';
import { createRealWorld } from '../../../world/index.js';
import { grammarsOnDisk } from '../languages/assets.js';
import { languages } from '../languages/index.generated.js';
import { createParser } from '../languages/tree.js';
import { analyzeProject } from './project.js';

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
  exec('ls ' + given.m1.m2.m3);
}
`;

it('objects with billions of ways to one part cost no more than others, and are still followed', async () => {
  const outside = await analyzeFiles({ 'a.js': application('req.query.a') });
  expect(outside.gaps).toEqual([]);
  expect(outside.findings.map(({ rule }) => rule)).toEqual(['command-injection']);
  const own = await analyzeFiles({ 'a.js': application("'x'") });
  expect([own.gaps, own.findings]).toEqual([[], []]);
});

it('a list that grows by thousands of statements is not copied by each', async () => {
  const grows = Array.from({ length: 20_000 }, (_, index) => `list.push(${index}); map.set('k${index}', 1);`);
  const text = `const list = [];\nconst map = new Map();\n${grows.join('\n')}\n`;
  expect((await analyzeFiles({ 'a.js': text })).gaps).toEqual([]);
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
