import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownWordsIn } from './words.js';

it('finds no word of our own where the field has one', () => {
  expect(ownWordsIn(join(import.meta.dirname, '..'))).toEqual([]);
});
