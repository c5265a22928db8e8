import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchingCasesIn, matchingLinesOf } from '../../src/testing/matching-cases.js';

const folder = new URL('matching/', import.meta.url);

for (const name of readdirSync(folder).filter((each) => each.endsWith('.cases'))) {
  describe(name, () => {
    for (const one of matchingCasesIn(readFileSync(new URL(name, folder), 'utf8')))
      it(one.title, async () => expect(await matchingLinesOf(one)).toEqual([...one.expected].sort()));
  });
}
