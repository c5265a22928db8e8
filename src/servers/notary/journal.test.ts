import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openJournal } from './journal.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  path = join(folder, 'x.journal');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Header and body of every record that opening finds. */
function records(): string[] {
  const found: { header: unknown; offset: number }[] = [];
  const journal = openJournal(path, (header, offset) => found.push({ header, offset }));
  const texts = found.map(
    ({ header, offset }) => `${JSON.stringify(header)} ${journal.read(offset, 4).toString()}`,
  );
  journal.close();
  return texts;
}

async function write(...bodies: readonly string[]): Promise<void> {
  const journal = openJournal(path, () => {});
  await Promise.all(bodies.map((body, n) => journal.append({ n }, Buffer.from(body))));
  journal.close();
}

const both = ['{"n":0} body', '{"n":1} next'];

it('gives back what was appended, in order', async () => {
  await write('body', 'next');
  expect(records()).toEqual(both);
});

it('drops a torn end, whatever its length, and goes on after it', async () => {
  await write('body', 'next', 'torn');
  const whole = readFileSync(path);
  const recordLength = whole.length / 3;
  for (let kept = 2 * recordLength; kept < whole.length; kept += 1) {
    writeFileSync(path, whole.subarray(0, kept));
    expect(records()).toEqual(both);
  }
  await write('more');
  expect(records()).toEqual([...both, '{"n":0} more']);
});

it('drops what a power cut leaves: zeros', async () => {
  await write('body', 'next');
  appendFileSync(path, Buffer.alloc(5000));
  expect(records()).toEqual(both);
});

it('refuses damage before the end and changes nothing', async () => {
  await write('body', 'next');
  const damaged = readFileSync(path);
  damaged[50] = (damaged[50] ?? 0) ^ 1;
  writeFileSync(path, damaged);
  expect(() => records()).toThrow('damaged at byte 0');
  expect(readFileSync(path).equals(damaged)).toBe(true);
  truncateSync(path, 0);
  expect(records()).toEqual([]);
});
