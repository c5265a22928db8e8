import { expect, it } from 'vitest';
import type { FunctionIr } from '../ir/ir.js';
import type { Step } from '../ir/steps.js';
import { unknown, type Value } from '../ir/value.js';
import { writtenMembers, writtenOfHits } from './kept-values.js';
import { Shelf, Summaries } from './summaries.js';
import type { Summary } from './summary.js';

const body = { name: 'f' } as FunctionIr;
const type: Value = { isClass: true, fields: new Map() };
const first: Step = { path: 'a.js', at: 3, length: 1 };
const shared: Step = { path: 'b.js', at: 9, length: 2, before: first, assumed: true };
const taints = [
  { origin: 'a.js:3', sanitized: -1, step: { path: 'a.js', at: 20, length: 3, before: first, way: shared } },
  { origin: '#1:0.b', sanitized: 2 ** 30, step: shared, trust: 'stored' as const },
];
const part: Value = { constant: -0, plain: true };
const result: Value = {
  api: 'db.query()',
  type: 'db.Client',
  made: [part, { constant: null }],
  madeNamed: new Map([['a', { constant: Number.NaN }]]),
  functions: [{ body, frame: { body, cells: [] } }],
  taints,
  fields: new Map([
    ['part', part],
    ['same', part],
  ]),
  rest: { prefix: 'select ', open: "'" },
  length: 2,
  proto: type,
  site: 'a.js:1',
};
const summary: Summary = {
  result,
  after: new Map([
    [-1, { ...result, declared: { facts: { name: 'A', bases: [], annotations: [] }, body } }],
    [2, type],
  ]),
  hits: [
    {
      rule: 'sql',
      path: 'a.js',
      at: 5,
      ...(taints[0] && { taint: taints[0] }),
      isWhole: true,
      isEntire: true,
      isOfApi: true,
      clearedBy: -2,
    },
    { rule: 'debug-mode', path: 'b.js', at: 0, derived: 'low', routes: [{ method: 'GET', path: '/' }] },
  ],
  proofs: [{ index: 0, yes: 1, no: 0 }],
  thrown: { taints },
  leaves: true,
};

function filled(summaries: Summaries, count: number): void {
  for (let index = 0; index < count; index += 1)
    summaries.begin(body, `other ${index}`, summary)({ result: unknown, after: new Map(), hits: [] });
}

it('gives back a summary that was put away as it was', () => {
  const summaries = new Summaries(new Shelf(4));
  summaries.begin(body, 'key', summary)(summary);
  filled(summaries, 20);
  const found = summaries.get(body, 'key');
  expect(found).not.toBe(summary);
  expect(found).toEqual(summary);
  // What is known by its identity stays itself, and what stands in two places is one.
  expect(found?.result.proto).toBe(type);
  expect(found?.after.get(2)).toBe(type);
  expect(found?.result.functions?.[0]).toBe(result.functions?.[0]);
  expect(found?.result.fields?.get('part')).toBe(found?.result.fields?.get('same'));
  filled(new Summaries(new Shelf(4)), 20);
  expect(summaries.get(body, 'other 3')?.result).toBe(unknown);
});

it('answers a function in work with what is known so far, and puts that nowhere', () => {
  const summaries = new Summaries(new Shelf(4));
  const done = summaries.begin(body, 'key', summary);
  filled(summaries, 20);
  expect(summaries.get(body, 'key')).toBe(summary);
  done({ ...summary, hits: [] });
  filled(summaries, 20);
  expect(summaries.get(body, 'key')?.hits).toEqual([]);
});

it('keeps what was given to variables of other functions, and all where there is no shelf', () => {
  const outer = [{ frame: { body, cells: [] }, slot: 0, before: undefined, value: unknown }];
  const summaries = new Summaries(new Shelf(4));
  summaries.begin(body, 'key', summary)({ ...summary, outer });
  filled(summaries, 20);
  expect(summaries.get(body, 'key')?.outer).toBe(outer);
  const unbounded = new Summaries();
  unbounded.begin(body, 'key', summary)(summary);
  filled(unbounded, 20);
  expect(unbounded.get(body, 'key')).toBe(summary);
});

it('writes every member of a value and of a hit, each by a bit of its own', () => {
  const bits = Object.values(writtenMembers);
  expect(new Set(bits).size).toBe(bits.length);
  const [hit] = summary.hits;
  const others = new Set(['derived', 'routes']);
  expect(Object.keys(writtenOfHits).filter((each) => !others.has(each) && !(each in (hit ?? {})))).toEqual(
    [],
  );
});
