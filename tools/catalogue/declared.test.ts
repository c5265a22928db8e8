import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Declared, readerVersion } from './declared.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'declared-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const library = (summary: string) => async () => ({ package: 'a', summary, classes: [], aliases: [] });

it('reads a package once, and anew when what reads it has changed', async () => {
  const first = new Declared(folder, 'one');
  expect(await first.of('a_1', library('old'))).toMatchObject({ summary: 'old' });
  expect(await first.of('a_1', library('new'))).toMatchObject({ summary: 'old' });
  expect(await first.of('a_2', library('new'))).toMatchObject({ summary: 'new' });
  expect(await new Declared(folder, 'two').of('a_1', library('new'))).toMatchObject({ summary: 'new' });
});

it('changes the version with the sources that read, not with those that derive from what was read', () => {
  const versionWith = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return readerVersion([folder]);
  };
  const before = versionWith('python.ts', 'a');
  expect(versionWith('roles.ts', 'a')).toBe(before);
  expect(versionWith('reflect.php', 'a')).not.toBe(before);
  expect(versionWith('python.ts', 'b')).not.toBe(before);
});
