import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeCode } from '../../../../src/engines/sast/analyze.js';
import { grammarsOnDisk } from '../../../../src/engines/sast/languages/assets.js';
import { settings } from '../../../../src/engines/sast/models/servlet/categories.helpers.js';
import { createRealWorld } from '../../../../src/world/index.js';
import { helperFiles, makeServlets, type Servlet } from './servlets.js';

const mixturesPerCategory = 60;
const servlets = makeServlets(mixturesPerCategory);
const found = new Map<string, Set<string>>();

beforeAll(async () => {
  const { findings, gaps } = await analyzeCode(
    [...servlets, ...helperFiles],
    grammarsOnDisk(createRealWorld().disk),
    new Map([['src/resources/crypto.properties', settings]]),
  );
  expect(gaps).toEqual([]);
  for (const { aliases, locations } of findings) {
    const [place] = locations;
    if (place.at !== 'file') continue;
    const known = found.get(place.path) ?? new Set();
    for (const each of aliases) known.add(each);
    found.set(place.path, known);
  }
});

function isRight({ path, cwe, isFlaw }: Servlet): boolean {
  return (found.get(path)?.has(`CWE-${cwe}`) ?? false) === isFlaw;
}

describe('servlets of eleven categories, put together from parts', () => {
  it('is a balanced set', () => {
    expect(servlets.length).toBeGreaterThan(1500);
    const flaws = servlets.filter(({ isFlaw }) => isFlaw).length;
    expect(flaws).toBeGreaterThan(servlets.length / 3);
    expect(flaws).toBeLessThan((servlets.length * 3) / 4);
  });

  it('finds what is a flaw', () => {
    expect(servlets.filter((each) => each.isFlaw && !isRight(each)).map(({ title }) => title)).toEqual([]);
  });

  it('is silent where none is', () => {
    expect(servlets.filter((each) => !each.isFlaw && !isRight(each)).map(({ title }) => title)).toEqual([]);
  });
});
