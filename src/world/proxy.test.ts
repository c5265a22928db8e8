import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listenLocally } from '../testing/listening.js';
import { createRealWorld } from './index.js';
import { proxyFor } from './proxy.js';

const proxy = 'http://proxy.example.test:3128';

describe('proxyFor', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['https://example.test/', { HTTPS_PROXY: proxy }, 'proxy.example.test:3128'],
    ['https://example.test/', { https_proxy: 'proxy.example.test:3128' }, 'proxy.example.test:3128'],
    ['http://example.test/', { http_proxy: proxy }, 'proxy.example.test:3128'],
    ['http://example.test/', { HTTPS_PROXY: proxy }, undefined],
    ['https://example.test/', {}, undefined],
    ['https://localhost:5000/', { HTTPS_PROXY: proxy }, undefined],
    ['https://127.0.0.9/', { HTTPS_PROXY: proxy }, undefined],
    ['https://[::1]/', { HTTPS_PROXY: proxy }, undefined],
    ['https://a.example.test/', { HTTPS_PROXY: proxy, NO_PROXY: 'other.test, example.test' }, undefined],
    ['https://a.example.test/', { HTTPS_PROXY: proxy, no_proxy: '.example.test' }, undefined],
    [
      'https://a.example.test:8443/',
      { HTTPS_PROXY: proxy, NO_PROXY: 'example.test:443' },
      'proxy.example.test:3128',
    ],
    ['https://badexample.test/', { HTTPS_PROXY: proxy, NO_PROXY: 'example.test' }, 'proxy.example.test:3128'],
    ['https://example.test/', { HTTPS_PROXY: proxy, NO_PROXY: '*' }, undefined],
  ])('%s with %j', (url, env, host) => {
    expect(proxyFor(new URL(url), env)?.host).toBe(host);
  });

  it('refuses what is no http proxy', () => {
    expect(() => proxyFor(new URL('https://example.test/'), { HTTPS_PROXY: 'socks5://x:1' })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});

it('asks the proxy with the whole address, and for a tunnel for TLS', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(
      `${request.method} ${request.url} ${request.headers.host} ${request.headers['proxy-authorization']}`,
    );
    response.end('through');
  });
  server.on('connect', (request, socket) => {
    seen.push(`${request.method} ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listenLocally(server);
  const address = `http://me:pw@127.0.0.1:${port}`;
  const { network } = createRealWorld({ env: { http_proxy: address, HTTPS_PROXY: address } });

  await network.request({ url: 'http://example.test/a?b', maxBytes: 100 });
  await expect(network.request({ url: 'https://example.test/', maxBytes: 100 })).rejects.toMatchObject({
    code: 'NETWORK',
    message: expect.stringContaining('refuses a tunnel (403)'),
  });
  expect(seen).toEqual([
    'GET http://example.test/a?b example.test Basic bWU6cHc=',
    'CONNECT example.test:443',
  ]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
