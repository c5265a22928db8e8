import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { takeFolderLock } from './folder-lock.js';

const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function lockPath(...deeper: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  folders.push(folder);
  mkdirSync(join(folder, ...deeper), { recursive: true });
  return join(folder, ...deeper, 'lock');
}

/** A process of another server that holds the lock; by `unshare` it is pid 1 of its own namespace. */
async function holder(path: string, wrapper: readonly string[] = []): Promise<ChildProcess> {
  const code = `const { takeFolderLock } = await import(${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))});
    takeFolderLock(${JSON.stringify(path)}, { stillMs: 500 }).then(
      () => process.stdout.write('held ' + process.pid + '\\n'),
      (error) => process.stdout.write('refused ' + error.code + '\\n'));
    setInterval(() => {}, 1000);`;
  const [program = process.execPath, ...words] = [...wrapper, process.execPath];
  const flags = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', code];
  const child = spawn(program, [...words, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

function answerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
  );
}

describe('threat 6, lock of a data folder', () => {
  it('is held once, and given back', async () => {
    const path = lockPath();
    const first = await takeFolderLock(path);
    await expect(takeFolderLock(path)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    first.release();
    (await takeFolderLock(path)).release();
    expect(readdirSync(path)).toEqual([]);
  });

  it('is taken over at once from a process that was killed, whichever process has its number now', async () => {
    const path = lockPath();
    const child = await holder(path);
    expect(await answerOf(child)).toBe(`held ${child.pid}`);
    await expect(takeFolderLock(path)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    (await takeFolderLock(path)).release();
  });

  it('a file of an older version with the number of a live process does not block the start', async () => {
    const path = lockPath();
    writeFileSync(path, '1');
    (await takeFolderLock(path)).release();
  });

  it('of twelve servers that start at the same moment at most one holds it', async () => {
    const path = lockPath();
    for (let round = 0; round < 5; round++) {
      const all = await Promise.allSettled(Array.from({ length: 12 }, () => takeFolderLock(path)));
      const holders = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(holders.length).toBeLessThanOrEqual(1);
      for (const one of holders) one.release();
    }
  });

  it('of another machine is live while its time moves, and left over when it stands still', async () => {
    const path = lockPath();
    mkdirSync(path);
    const entry = join(path, 'other-kernel.1.aa');
    writeFileSync(entry, '');
    let second = 0;
    const beat = setInterval(() => utimesSync(entry, ++second, second), 50);
    await expect(takeFolderLock(path, { stillMs: 400 })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    clearInterval(beat);
    (await takeFolderLock(path, { stillMs: 400 })).release();
  });

  it('works below a path that is too long for a socket', async () => {
    const path = lockPath('x'.repeat(120), 'y'.repeat(120));
    const first = await takeFolderLock(path);
    await expect(takeFolderLock(path)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    first.release();
  });

  it('a live socket whose process is busy counts as held', async () => {
    const path = lockPath();
    const first = await takeFolderLock(path, { bootId: 'b' });
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(join(path, 'b.1.ff'), resolve));
    first.release();
    await expect(takeFolderLock(path, { bootId: 'b' })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    silent.close();
  });
});

const canUnshare = process.getuid?.() === 0 && process.platform === 'linux';
describe.skipIf(!canUnshare)('threat 6, two process namespaces on one volume', () => {
  const alone = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];

  it('both with process 1: the second is refused while the first lives, and starts when it was killed', async () => {
    const path = lockPath();
    const first = await holder(path, alone);
    expect(await answerOf(first)).toBe('held 1');
    expect(await answerOf(await holder(path, alone))).toBe('refused CONFIG_INVALID');
    const gone = new Promise((resolve) => first.once('exit', resolve));
    first.kill('SIGKILL');
    await gone;
    expect(await answerOf(await holder(path, alone))).toBe('held 1');
  }, 120_000);
});
