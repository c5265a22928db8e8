import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { harLeads } from './crawl/seeds/recordings.js';
import { createProxy } from './proxy.js';

function through(port: number, url: string, method: string, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      {
        host: '127.0.0.1',
        port,
        path: url,
        method,
        headers: {
          host: new URL(url).host,
          cookie: 'session=very-secret',
          'x-pier': '7',
          ...(body === '' ? {} : { 'content-type': 'application/json' }),
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

test('the proxy forwards to the scope only, and its recording is a seed without sessions', async () => {
  const target = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'session=also-secret' });
    response.end('<p>ok</p>');
  });
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(target.address() as AddressInfo).port}`;
  const proxy = await createProxy({
    origins: [origin],
    nowMs: () => performance.now(),
    now: () => new Date(0),
    version: '0',
  });
  await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.server.address() as AddressInfo;
  expect(await through(port, `${origin}/berths?x=1`, 'GET')).toBe(200);
  expect(await through(port, `${origin}/berths`, 'POST', '{"a":1}')).toBe(200);
  expect(await through(port, 'http://127.0.0.1:1/', 'GET')).toBe(403);
  const archive = proxy.archive();
  expect(JSON.stringify(archive)).not.toContain('secret');
  expect(
    harLeads(archive).map(
      ({ request }) =>
        `${request.method} ${request.url.replace(origin, '')} ${request.body?.toString() ?? ''}`,
    ),
  ).toEqual(['GET /berths?x=1 ', 'POST /berths {"a":1}']);
  proxy.server.close();
  proxy.server.closeAllConnections();
  target.close();
  target.closeAllConnections();
  await proxy.close();
});
