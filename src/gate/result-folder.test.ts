import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRealWorld } from '../world/index.js';
import { writeResult } from './result-folder.js';

const base = mkdtempSync(join(tmpdir(), 'results-'));
const at = (name: string) => join(base, name);
const { disk } = createRealWorld({ env: {} });
beforeAll(() => {
  mkdirSync(at('outside'));
  mkdirSync(at('observed'));
  writeFileSync(at('outside/run.sh'), 'mine\n');
  symlinkSync(at('outside/run.sh'), at('observed/run.sh'));
  symlinkSync(at('outside/new.sh'), at('observed/new.sh'));
  symlinkSync(at('outside'), at('observed/nginx'));
  symlinkSync(at('outside'), at('linked'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

it('replaces a link that lies in the place of a result, and leaves alone where it leads', () => {
  for (const name of ['run.sh', 'new.sh']) {
    writeResult(disk, at('observed'), name, 'ours\n');
    expect(disk.status(at(`observed/${name}`))?.type).toBe('file');
    expect(readFileSync(at(`observed/${name}`), 'utf8')).toBe('ours\n');
  }
  expect(readFileSync(at('outside/run.sh'), 'utf8')).toBe('mine\n');
  expect(disk.status(at('outside/new.sh'))).toBeUndefined();
});

it.each([
  ['linked', 'run.sh'],
  ['linked/', 'run.sh'],
  ['observed', 'nginx/rules.conf'],
])('writes through no link in the place of a folder: %s, %s', (folder, name) => {
  expect(() => writeResult(disk, at(folder), name, 'ours\n')).toThrow('is a link');
});

it('writes into folders that are not there yet', () => {
  expect(readFileSync(writeResult(disk, at('new/deep'), 'a/b.txt', 'ours\n'), 'utf8')).toBe('ours\n');
});
