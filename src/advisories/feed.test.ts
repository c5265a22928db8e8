import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import type { HttpResponse } from '../core/world.js';
import { fakeWorld } from '../testing/fake-world.js';
import { openFeed } from './feed.js';

const limit = { maxBytes: 1000 };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a copy on disk', () => {
  const world = fakeWorld({
    files: { '/feeds/osv/Rocky Linux/all.zip': 'zip', '/feeds/kev.json': '{}' },
    symlinks: { '/link': '/feeds' },
  });

  it.each(['/feeds', '/feeds/', 'file:///feeds', '/link'])('is read from %s', async (base) => {
    const feed = openFeed(world, base);
    expect(text(await feed.read(['osv', 'Rocky Linux', 'all.zip'], limit))).toBe('zip');
    expect(feed.names()).toEqual(['kev.json', 'osv']);
    expect([feed.has('kev.json'), feed.has('osv'), feed.has('none')]).toEqual([true, false, false]);
  });

  it('may be the file itself', async () => {
    const feed = openFeed(world, '/feeds/kev.json');
    expect([feed.has(), text(await feed.read([], limit))]).toEqual([true, '{}']);
  });

  it('has no names where there is no folder', () => {
    expect(openFeed(world, '/none').names()).toEqual([]);
  });
});

describe('a publisher', () => {
  const url = 'https://feed.example.test/osv/Rocky%20Linux/all.zip';

  it('is asked with each part of the path encoded', async () => {
    const world = fakeWorld({ responses: { [url]: 'zip' } });
    const feed = openFeed(world, 'https://feed.example.test/osv/');
    expect(text(await feed.read(['Rocky Linux', 'all.zip'], limit))).toBe('zip');
    expect(feed.place('../x', 'y')).toBe('https://feed.example.test/osv/..%2Fx/y');
  });

  it('reports how far it is, and of when its file is', async () => {
    const headers = { 'Content-Length': '6', 'Last-Modified': 'Tue, 03 Mar 2026 05:06:07 GMT' };
    const body = [new Uint8Array(2), new Uint8Array(4)];
    const world = fakeWorld({ responses: { [url]: { headers, body } } });
    const reported: unknown[] = [];
    await openFeed(world, 'https://feed.example.test/osv').read(['Rocky Linux', 'all.zip'], {
      ...limit,
      onProgress: (done, total) => reported.push([done, total]),
      onModified: (date) => reported.push(date),
    });
    expect(reported).toEqual(['2026-03-03T05:06:07.000Z', [2, 6], [6, 6]]);
  });

  it('is asked once more after a broken connection, and not after a clear no', async () => {
    let answers = 0;
    const world = fakeWorld({
      responses: () => {
        answers += 1;
        return answers === 1 ? { status: 503 } : 'zip';
      },
    });
    expect(text(await openFeed(world, 'https://feed.example.test').read(['x'], limit))).toBe('zip');
    const none = fakeWorld({ responses: () => ({ status: 404 }) });
    const error = await openFeed(none, 'https://feed.example.test')
      .read(['x'], limit)
      .catch((thrown) => thrown);
    expect(error instanceof SeaworthyError && [error.code, error.where]).toEqual([
      'NOT_FOUND',
      'https://feed.example.test/x',
    ]);
    expect(none.requests).toHaveLength(1);
  });
});

it('lets go of the connection after an answer that it does not want', async () => {
  let released = false;
  const body = (async function* () {
    try {
      for (;;) yield new Uint8Array(10);
    } finally {
      released = true;
    }
  })();
  const world = fakeWorld();
  const response: HttpResponse = { status: 404, headers: {}, url: 'https://feed.example.test/x', body };
  const network = { request: async () => response };
  await openFeed({ ...world, network }, 'https://feed.example.test')
    .read(['x'], limit)
    .catch(() => {});
  expect(released).toBe(true);
});

it.each(['ftp://feed.example.test', 'file://other-host/x', 's3://bucket/feeds'])('%s is no base', (base) => {
  expect(() => openFeed(fakeWorld(), base)).toThrow(SeaworthyError);
});
