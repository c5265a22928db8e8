import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLimited, textOrNothing } from './limited-read.js';

const folder = mkdtempSync(join(tmpdir(), 'limited-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const root = join(folder, 'root');
mkdirSync(join(root, 'etc'), { recursive: true });
writeFileSync(join(root, 'etc/inside'), 'inside');
writeFileSync(join(folder, 'outside'), 'outside');
symlinkSync('../../outside', join(root, 'etc/out'));
symlinkSync(join(folder, 'outside'), join(root, 'etc/absolute'));
symlinkSync('inside', join(root, 'etc/in'));
symlinkSync('..', join(root, 'up'));

describe('a limited read', () => {
  it('reads a file of that length, and none that is longer', () => {
    expect(Buffer.from(readLimited(join(folder, 'outside'), { maxBytes: 7 })).toString()).toBe('outside');
    expect(() => readLimited(join(folder, 'outside'), { maxBytes: 6 })).toThrow('longer than 6 bytes');
  });

  it.each(['/dev/zero', '/dev/null', '/proc', folder])('refuses %s', (path) => {
    expect(() => readLimited(path, { maxBytes: 10 })).toThrow('cannot be read as a file');
    expect(textOrNothing(path, { maxBytes: 10 })).toBe('');
  });

  it('does not wait for a named pipe', () => {
    const pipe = join(folder, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(textOrNothing(pipe, { maxBytes: 10 })).toBe('');
  });

  it('reads what states no length, within the limit', () => {
    expect(textOrNothing('/proc/self/status', { maxBytes: 65_536 })).toContain('Pid:');
    expect(textOrNothing('/proc/self/status', { maxBytes: 10 })).toBe('');
  });

  it.each([
    ['etc/inside', 'inside'],
    ['etc/in', 'inside'],
    ['etc/out', ''],
    ['etc/absolute', ''],
    ['up/outside', ''],
    ['../outside', ''],
  ])('within a folder: %s', (path, expected) => {
    expect(textOrNothing(join(root, path), { maxBytes: 100, within: root })).toBe(expected);
  });
});
