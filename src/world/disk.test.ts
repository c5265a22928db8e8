import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInto } from '../core/bytes.js';
import { createRealWorld } from './index.js';

const { disk } = createRealWorld();
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'world-'));
  writeFileSync(at('file'), 'contents');
  chmodSync(at('file'), 0o4755);
  mkdirSync(at('inner'));
  symlinkSync('file', at('link'));
  symlinkSync('loop', at('loop'));
  execFileSync('mkfifo', [at('pipe')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('status', () => {
  it.each([
    ['file', 'file'],
    ['inner', 'directory'],
    ['link', 'symlink'],
    ['loop', 'symlink'],
    ['pipe', 'other'],
  ])('%s is a %s', (name, type) => {
    expect(disk.status(at(name))?.type).toBe(type);
  });

  it('has the bits for set-user-id', () => {
    expect(disk.status(at('file'))).toMatchObject({ sizeBytes: 8, mode: 0o4755 });
  });

  it.each(['nothing', 'file/below'])('of %s is undefined', (name) => {
    expect(disk.status(at(name))).toBeUndefined();
  });
});

it('lists by code points', () => {
  const names = ['\u{1f600}', '\ufb01', 'b', 'B', 'ä'];
  mkdirSync(at('names'));
  for (const name of names) writeFileSync(at(`names/${name}`), '');
  expect(disk.list(at('names')).map(({ name }) => name)).toEqual(['B', 'b', 'ä', '\ufb01', '\u{1f600}']);
});

it('reads by place, and less past the end', () => {
  const file = disk.open(at('file'));
  expect(file.sizeBytes).toBe(8);
  expect(text(file.read(3, 2))).toBe('te');
  expect(text(file.read(6, 100))).toBe('ts');
  expect(file.read(9, 1)).toHaveLength(0);
  expect(file.read(-1, 1)).toHaveLength(0);
  expect(text(readInto(file, 3, new Uint8Array(2)))).toBe('te');
  expect(text(readInto(file, 6, new Uint8Array(100)))).toBe('ts');
  expect(readInto(file, 9, new Uint8Array(1))).toHaveLength(0);
  file.close();
  file.close();
});

it('resolves links', () => {
  expect(disk.realPath(at('link'))).toBe(disk.realPath(at('file')));
  expect(disk.readLink(at('link'))).toBe('file');
});

it.runIf(process.platform === 'linux')('reads files that state no size', () => {
  expect(disk.readFile('/proc/self/status', { maxBytes: 100_000 }).length).toBeGreaterThan(100);
});

describe('refuses', () => {
  it.each([
    ['nothing', () => disk.open(at('nothing')), 'NOT_FOUND'],
    ['a folder', () => disk.open(at('inner')), 'IO'],
    ['a named pipe, without waiting', () => disk.open(at('pipe')), 'IO'],
    ['a circle of links', () => disk.open(at('loop')), 'IO'],
    ['a file as a folder', () => disk.list(at('file')), 'NOT_FOUND'],
    ['a long file', () => disk.readFile(at('file'), { maxBytes: 7 }), 'LIMIT_EXCEEDED'],
    ['to write below a file', () => disk.writeFile(at('file/x'), ''), 'NOT_FOUND'],
    ['to write over a folder', () => disk.writeFile(at('inner'), ''), 'IO'],
    ['a name with a zero byte', () => disk.status('a\0b'), 'IO'],
  ])('%s', (_, action, code) => {
    expect(action).toThrow(expect.objectContaining({ code }));
  });

  it.runIf(process.platform === 'linux')('an endless file', () => {
    expect(() => disk.readFile('/dev/zero', { maxBytes: 10 })).toThrow(
      expect.objectContaining({ code: 'IO' }),
    );
  });
});

describe('writing', () => {
  it('makes folders and leaves nothing beside the file', () => {
    disk.writeFile(at('new/deep/file'), 'one');
    disk.writeFile(at('new/deep/file'), new TextEncoder().encode('two'));
    expect(text(disk.readFile(at('new/deep/file'), { maxBytes: 10 }))).toBe('two');
    expect(readdirSync(at('new/deep'))).toEqual(['file']);
  });

  it('goes through a link', () => {
    writeFileSync(at('target'), 'old');
    symlinkSync('target', at('to-target'));
    disk.writeFile(at('to-target'), 'new');
    expect(text(disk.readFile(at('target'), { maxBytes: 10 }))).toBe('new');
    expect(disk.status(at('to-target'))?.type).toBe('symlink');
  });

  it('leaves nothing where it failed', () => {
    mkdirSync(at('occupied/child'), { recursive: true });
    expect(() => disk.writeFile(at('occupied'), 'x')).toThrow();
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes to a device instead of replacing it', () => {
    disk.writeFile('/dev/null', 'gone');
    expect(disk.status('/dev/null')?.type).toBe('other');
  });

  it('removes a folder, and nothing where nothing is', () => {
    disk.makeDirectory(at('gone/inner'));
    disk.remove(at('gone'));
    disk.remove(at('gone'));
    expect(disk.status(at('gone'))).toBeUndefined();
  });
});
