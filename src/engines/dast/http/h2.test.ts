import { createServer, type Http2Server } from 'node:http2';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import type { ProbeRequest } from '../exchange.js';
import { type Client, createClient } from './client.js';
import { bodyText, fieldsOf } from './fields.js';
import { createScope } from './scope.js';

let server: Http2Server;
let client: Client;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/hang') return;
    if (request.url === '/reset') {
      response.stream.close(2);
      return;
    }
    if (request.url === '/half') {
      response.write('half of it', () => response.stream.close(8));
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('set-cookie', ['a=1', 'b=2']);
      response.setHeader('content-type', 'text/plain');
      const size = Number(/^\/big\?(\d+)/.exec(request.url)?.[1] ?? 0);
      response.end(
        size > 0
          ? 'x'.repeat(size)
          : `${request.method} ${request.url} ${request.headers['x-berth'] ?? ''} ${Buffer.concat(chunks)}`,
      );
    });
  });
  const port = await listenLocally(server);
  origin = `http://127.0.0.1:${port}`;
  client = createClient({
    scope: createScope({ origins: [origin], excluded: [] }),
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    concurrencyPerHost: 16,
    maxRequests: 100,
    deadlineMs: performance.now() + 120_000,
    limits: { firstByteMs: 3_000, maxBodyBytes: 10_000 },
    nowMs: () => performance.now(),
  });
});

afterAll(async () => {
  await client.close();
  server.close();
});

const get = (path: string, headers: ProbeRequest['headers'] = []): ProbeRequest => ({
  method: 'GET',
  url: `${origin}${path}`,
  headers,
});

describe('a server that speaks HTTP/2 alone', () => {
  test('is asked in HTTP/2, path and fields as given', async () => {
    const { response } = await client.send(
      get('/a/../b?q=%27', [
        ['X-Berth', '7'],
        ['Connection', 'close'],
      ]),
    );
    expect(response.status).toBe(200);
    expect(bodyText(response)).toBe('GET /a/../b?q=%27 7 ');
    expect(fieldsOf(response.headers, 'set-cookie')).toEqual(['a=1', 'b=2']);
  });
  test('takes bodies', async () => {
    const request = {
      ...get('/save', [['Content-Type', 'text/plain']]),
      method: 'POST',
      body: Buffer.from('note'),
    };
    expect(bodyText((await client.send(request)).response)).toContain('POST /save  note');
  });
  test('is cut at the limit', async () => {
    const { response } = await client.send(get('/big?50000'));
    expect(response.isTruncated).toBe(true);
    expect(response.body.length).toBeLessThanOrEqual(10_000);
  });
  test('takes many requests at once without a warning', async () => {
    const warnings: string[] = [];
    const onWarning = (warning: Error) => warnings.push(warning.name);
    process.on('warning', onWarning);
    await Promise.all(Array.from({ length: 16 }, (_, index) => client.send(get(`/many?${index}`))));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });
  test('that resets or hangs is a fault, not an answer', async () => {
    await expect(client.send(get('/reset'))).rejects.toMatchObject({ kind: 'reset' });
    await expect(client.send(get('/half'))).rejects.toMatchObject({ kind: 'reset' });
    await expect(client.send(get('/hang'))).rejects.toMatchObject({ kind: 'no-answer' });
    expect((await client.send(get('/after'))).response.status).toBe(200);
  });
});
