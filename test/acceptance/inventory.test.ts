import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventoryCasesIn, inventoryLinesOf } from '../../src/testing/inventory-cases.js';

const folder = new URL('inventory/', import.meta.url);

for (const name of readdirSync(folder).filter((each) => each.endsWith('.cases'))) {
  describe(name, () => {
    for (const { title, files, expected } of inventoryCasesIn(readFileSync(new URL(name, folder), 'utf8')))
      it(title, () => expect(inventoryLinesOf(files)).toEqual([...expected].sort()));
  });
}
