import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realPathOnHost, rootOfEngine, statusOnHost } from './host.js';

// Issue 11, item 4: the folder stands for the files of an engine in a mount namespace of its own.

const root = mkdtempSync(join(tmpdir(), 'engine-root-'));
beforeAll(() => {
  mkdirSync(join(root, 'srv/app/inner'), { recursive: true });
  mkdirSync(join(root, 'etc'));
  writeFileSync(join(root, 'etc/only-here'), '');
  symlinkSync('/etc', join(root, 'srv/absolute'));
  symlinkSync('../etc', join(root, 'srv/relative'));
  symlinkSync('../../../../../../etc', join(root, 'srv/high'));
  symlinkSync('/nowhere', join(root, 'srv/dangling'));
  symlinkSync('loop', join(root, 'srv/loop'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('where the engine lands, in its own files', () => {
  it.each<[string, string | undefined]>([
    ['/srv/app', '/srv/app'],
    ['/srv/app/', '/srv/app'],
    ['/srv/app/../app/inner', '/srv/app/inner'],
    ['/srv/absolute/only-here', '/etc/only-here'],
    ['/srv/relative/only-here', '/etc/only-here'],
    ['/srv/high/only-here', '/etc/only-here'],
    ['/srv/app/new/folder', '/srv/app/new/folder'],
    ['/srv/dangling', undefined],
    ['/srv/loop', undefined],
    ['/', '/'],
  ])('%s', (path, real) => expect(realPathOnHost(path, root)).toBe(real));
});

it('sees what is there for the engine, and not what is here', () => {
  expect(statusOnHost('/etc/only-here', root)?.type).toBe('file');
  expect(statusOnHost('/srv/absolute', root)?.type).toBe('symlink');
  expect(statusOnHost('/etc/passwd', root)).toBeUndefined();
});

describe('whose files they are', () => {
  const config = (text: string) => {
    const path = join(root, 'daemon.json');
    writeFileSync(path, text);
    return path;
  };
  it('ours, where the pid file is not there, is none, or names another program', () => {
    const pidfile = join(root, 'pid');
    expect(rootOfEngine(config(JSON.stringify({ pidfile })))).toBe('');
    writeFileSync(pidfile, '../../x');
    expect(rootOfEngine(config(JSON.stringify({ pidfile })))).toBe('');
    writeFileSync(pidfile, String(process.pid));
    expect(rootOfEngine(config(JSON.stringify({ pidfile })))).toBe('');
  });
});
