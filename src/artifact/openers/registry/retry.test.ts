import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeRegistry, fail } from '../../../testing/fake-registry.js';
import { askedFor, failureOf, openFrom, pathsOf, startBench } from '../../../testing/registry-bench.js';

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startBench();
});
afterEach(() => registry.close());

const open = (...given: Parameters<typeof openFrom> extends [unknown, ...infer Rest] ? Rest : never) =>
  openFrom(registry, ...given);

describe('comes back', () => {
  const failTimes = (part: string, times: number, status: number, headers = {}) => {
    let count = 0;
    registry.intercept = (request, response) => {
      if (!request.url?.includes(part) || count >= times) return false;
      count += 1;
      return fail(response, status, 'TOOMANYREQUESTS', 'slow down', headers);
    };
  };

  it.each([429, 500, 502, 503, 504])('after status %d', async (status) => {
    failTimes('/manifests/', 2, status);
    expect((await open()).layers).toHaveLength(2);
  });

  it('no more than three times', async () => {
    failTimes('/manifests/', 99, 503);
    const error = await failureOf(open());
    expect(error).toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining('status 503 ("slow down")'),
    });
    expect(askedFor(registry, '/manifests/')).toBe(4);
  });

  it('as late as the registry asks', async () => {
    failTimes('/manifests/', 1, 429, { 'retry-after': '1' });
    const start = performance.now();
    await open();
    expect(performance.now() - start).toBeGreaterThan(990);
  });

  it('not at all where the registry asks for hours, and shows its numbers', async () => {
    failTimes('/manifests/', 99, 429, {
      'retry-after': '7200',
      'ratelimit-limit': '100;w=21600',
      'ratelimit-remaining': '0;w=21600',
    });
    const error = await failureOf(open());
    expect(error.code).toBe('REGISTRY_RATE_LIMIT');
    expect(error.message).toContain('the limit is 100 requests in 6 hours, 0 left, it asks to wait 2 hours');
    expect(error.whatToDo).toContain('docker save');
    expect(askedFor(registry, '/manifests/')).toBe(1);
  });

  it('where the connection was cut', async () => {
    let cut = false;
    registry.intercept = (request) => {
      if (cut || !request.url?.includes('/manifests/')) return false;
      cut = true;
      request.socket.destroy();
      return true;
    };
    expect((await open()).layers).toHaveLength(2);
  });

  it.each([true, false])('for the rest of a blob; ranges are served: %s', async (ranges) => {
    const artifact = await open();
    let cuts = 0;
    registry.intercept = (request, response) => {
      const blob = registry.contents.blobs.get(request.url?.split('/').at(-1) ?? '');
      if (!blob || blob.length < 100_000) return false;
      if (!ranges) delete request.headers.range;
      if (cuts === 2) return false;
      cuts += 1;
      const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0);
      const head =
        from === 0
          ? { status: 200, more: {} }
          : { status: 206, more: { 'content-range': `bytes ${from}-${blob.length - 1}/${blob.length}` } };
      response.writeHead(head.status, { 'content-length': blob.length - from, ...head.more });
      response.write(blob.subarray(from, from + 90_000), () =>
        setTimeout(() => request.socket.destroy(), 20),
      );
      return true;
    };
    expect(await pathsOf(artifact)).toEqual(['etc/os-release', 'big']);
    expect(cuts).toBe(2);
  });
});
