import { expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { listLine, listSummary } from '../report/list-text.js';
import { fakeWorld } from '../testing/fake-world.js';
import { sampleReport } from '../testing/sample-report.js';
import { type ListResult, ListTally, scanList, targetsIn } from './list.js';

const { disk } = fakeWorld({
  files: {
    '/list': '# ours\napp:1\n\n app:2   # old\napp:1\nregistry.example.com/a#b:3\n',
    '/none': '# nothing\n',
  },
});

it('reads one image a line, each once', () => {
  expect(targetsIn('/list', disk)).toEqual(['app:1', 'app:2', 'registry.example.com/a#b:3']);
  expect(() => targetsIn('/none', disk)).toThrow('names nothing');
  expect(() => targetsIn(undefined, disk)).toThrow('No image is named');
});

const passing: Report = {
  ...sampleReport(),
  findings: [],
  gaps: [],
  verdict: { ...sampleReport().verdict, outcome: 'pass', broken: [] },
};

async function results(scanOne: (target: string) => Promise<Report>) {
  const all: ListResult[] = [];
  for await (const result of scanList(['a', 'b', 'c'], scanOne)) all.push(result);
  return all;
}

it('goes on after one that cannot be scanned, which is never a pass', async () => {
  const all = await results(async (target) => {
    if (target === 'b') throw new SeaworthyError('NOT_FOUND', 'There is no such image.');
    return passing;
  });
  const tally = new ListTally();
  for (const result of all) tally.add(result, () => 0);
  expect(tally.exitCode).toBe(3);
  expect(all.map((result) => listLine(result, false).split('  ')[0])).toEqual([
    '✓ PASS',
    '! ERROR',
    '✓ PASS',
  ]);
  expect(all.map((result) => JSON.parse(listLine(result, true)).error?.code)).toEqual([
    undefined,
    'NOT_FOUND',
    undefined,
  ]);
  expect(all.every((result) => listLine(result, true).trimEnd().split('\n').length === 1)).toBe(true);
  expect(listSummary(tally.counts)).toBe('3 images: 2 pass, 0 fail, 0 incomplete, 1 could not be scanned\n');
});

it('holds one report at a time', async () => {
  let open = 0;
  await results(async () => {
    open += 1;
    expect(open).toBe(1);
    await Promise.resolve();
    open -= 1;
    return passing;
  });
});

it('stops at what is wrong for all of them, and a failure counts before what was not seen', async () => {
  const wrong = async () => {
    throw new SeaworthyError('USAGE', 'no');
  };
  await expect(results(wrong)).rejects.toThrow('no');
  const tally = new ListTally();
  tally.add({ target: 'a', report: passing }, () => 1);
  tally.add({ target: 'b', error: new SeaworthyError('NETWORK', 'x') }, () => 0);
  expect(tally.exitCode).toBe(1);
});

it('keeps the heap small where there are several images', async () => {
  const asked: number[] = [];
  const world = { saveMemory: (percent: number) => asked.push(percent) };
  for await (const _ of scanList(['a'], async () => passing, world)) expect(asked).toEqual([]);
  for await (const _ of scanList(['a', 'b'], async () => passing, world)) expect(asked).toHaveLength(1);
});
