import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldersOf, imageFiles, mergedFiles, pathsRead, pathsReadMerged } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string): string {
  const at = join(folder, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, path);
  const { dev, ino } = statSync(at);
  return `${(dev >>> 8) & 0xfff}:${(dev & 0xff) | ((dev >>> 12) & 0xf_ff00)} ${ino}`;
}

const replaced = put('lower/etc/app.conf');
const copied = put('upper/etc/app.conf');
const plain = put('base/usr/lib/app.so');
const made = put('upper/run/app.pid');
const volume = put('volume/app.db');
put('base/var/app/app.db');
const elsewhere = put('elsewhere/secret');
symlinkSync(join(folder, 'elsewhere'), join(folder, 'base/link'));

const folders = foldersOf({
  GraphDriver: {
    Name: 'overlay2',
    Data: { LowerDir: `${folder}/lower:${folder}/base`, UpperDir: `${folder}/upper` },
  },
  Mounts: [
    { Type: 'volume', Driver: 'local', Source: `${folder}/volume`, Destination: '/var/app' },
    { Type: 'bind', Source: `${folder}/elsewhere`, Destination: '/srv' },
  ],
});
const seen = (...keys: readonly string[]) => ({
  files: new Set(keys),
  paths: new Set(['/etc/app.conf', '/tmp/x']),
});

describe('files of an image', () => {
  it.each([
    ['of a layer', plain, ['/usr/lib/app.so']],
    ['that the run replaced', replaced, ['/etc/app.conf']],
    ['that the run copied up', copied, ['/etc/app.conf']],
    ['that a volume was filled with', volume, ['/var/app/app.db']],
    ['that the run made', made, []],
    ['behind a link out of the layer', elsewhere, []],
    ['on another device', `9:9 ${plain.split(' ')[1]}`, []],
  ])('%s', (_, key, paths) => {
    const { files } = seen(key);
    expect(pathsRead({ files, paths: new Set() }, imageFiles(folders))).toEqual(paths);
  });

  it('are those of strace by their paths', () => {
    expect(pathsRead(seen(), imageFiles(folders))).toEqual(['/etc/app.conf']);
  });

  it('are found in the merged root where an engine stores otherwise', () => {
    expect(foldersOf({ GraphDriver: { Name: 'overlayfs', Data: null } })).toEqual({ image: [], own: [] });
    const merged = mergedFiles(join(folder, 'base'));
    expect(pathsReadMerged({ files: new Set([plain, `9:9 1`]), paths: new Set() }, merged)).toEqual([
      '/usr/lib/app.so',
    ]);
    expect(mergedFiles(join(folder, 'none')).size).toBe(0);
  });
});
