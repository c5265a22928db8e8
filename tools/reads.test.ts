import { expect, it } from 'vitest';
import { readProblems, readsIn } from './reads.js';

// Issue 11: every read is limited.
it('finds no read without a limit', () => {
  expect(readProblems('.')).toEqual([]);
});

it.each<readonly [text: string, reads: readonly string[]]>([
  ["import { readFileSync, writeFileSync } from 'node:fs';", ['readFileSync']],
  ["import { readFile as read } from 'node:fs/promises';", ['readFile']],
  ["import * as fs from 'node:fs';\nfs.readFileSync(x); fs.statSync(x);", ['readFileSync']],
  ["import fs from 'fs';\nfs.promises.readFile(x);", ['readFile']],
  ["import { statSync } from 'node:fs';", []],
  ['world.disk.readFile(path, { maxBytes });', []],
])('%j', (text, reads) => expect(readsIn('a.ts', text)).toEqual(reads));
