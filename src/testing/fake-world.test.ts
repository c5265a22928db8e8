import { describe, expect, it } from 'vitest';
import { fakeWorld } from './fake-world.js';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function read(body: AsyncIterable<Uint8Array>): Promise<string> {
  let all = '';
  for await (const chunk of body) all += text(chunk);
  return all;
}

describe('disk', () => {
  const { disk } = fakeWorld({
    files: { '/a/b/one.txt': '1', '/a/two.txt': '22', 'here.txt': 'x' },
    symlinks: { '/link': '/a/b', '/a/loop': 'loop' },
    modes: { '/a/two.txt': 0o600 },
  });

  it('derives folders from paths', () => {
    expect(disk.list('/a')).toEqual([
      { name: 'b', type: 'directory' },
      { name: 'loop', type: 'symlink' },
      { name: 'two.txt', type: 'file' },
    ]);
  });

  it('reports about the link, not about its target', () => {
    expect(disk.status('/link')?.type).toBe('symlink');
    expect(disk.status('/a/two.txt')).toMatchObject({ type: 'file', sizeBytes: 2, mode: 0o600 });
    expect(disk.status('/nothing')).toBeUndefined();
  });

  it('follows links of folders', () => {
    expect(text(disk.readFile('/link/one.txt', { maxBytes: 9 }))).toBe('1');
    expect(disk.realPath('/link/one.txt')).toBe('/a/b/one.txt');
  });

  it('puts relative paths under the working folder', () => {
    expect(disk.status('/project/here.txt')?.type).toBe('file');
  });

  it.each([
    ['a circle', () => disk.open('/a/loop'), 'IO'],
    ['nothing', () => disk.open('/no'), 'NOT_FOUND'],
    ['a folder', () => disk.open('/a'), 'IO'],
    ['too long', () => disk.readFile('/a/two.txt', { maxBytes: 1 }), 'LIMIT_EXCEEDED'],
  ])('refuses %s', (_, action, code) => {
    expect(action).toThrow(expect.objectContaining({ code }));
  });

  it('writes, renames and removes', () => {
    const { disk: own } = fakeWorld();
    own.writeFile('/x/y/z', 'deep');
    own.rename('/x', '/w');
    expect(own.texts()).toEqual({ '/w/y/z': 'deep' });
    own.remove('/w');
    expect(own.status('/w')).toBeUndefined();
    own.remove('/w');
  });
});

describe('network', () => {
  it('answers and keeps what was asked', async () => {
    const world = fakeWorld({ responses: { 'https://example.test/a': { status: 404, body: 'gone' } } });
    const response = await world.network.request({ url: 'https://example.test/a', maxBytes: 10 });
    expect([response.status, await read(response.body)]).toEqual([404, 'gone']);
    expect(world.requests).toHaveLength(1);
  });

  it('knows no other host', async () => {
    const asked = fakeWorld().network.request({ url: 'https://example.test/b', maxBytes: 10 });
    await expect(asked).rejects.toMatchObject({ code: 'NETWORK' });
  });

  it('holds the limit', async () => {
    const world = fakeWorld({ responses: () => 'four' });
    const response = await world.network.request({ url: 'https://example.test/', maxBytes: 3 });
    await expect(read(response.body)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

it('runs programs that the test wrote, and only those', async () => {
  const world = fakeWorld({
    processes: ({ program, args }) => (program === 'echo' ? { stdout: args.join(' ') } : undefined),
  });
  expect(text((await world.processes.run('echo', ['a', 'b'])).stdout)).toBe('a b');
  await expect(world.processes.run('other', [])).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
});

it('has a clock that moves when asked', () => {
  const world = fakeWorld({ now: '2026-03-01T00:00:00Z' });
  world.advance(1500);
  expect(world.now().toISOString()).toBe('2026-03-01T00:00:01.500Z');
  expect(world.monotonicMs()).toBe(1500);
});
