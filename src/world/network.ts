import type { ClientRequest, IncomingMessage } from 'node:http';
import { SeaworthyError } from '../core/errors.js';
import type { HttpRequest, HttpResponse, Network } from '../core/world.js';
import { type Connector, createConnector } from './connector.js';
import { readBody } from './http-body.js';
import { addressForPeople, networkError, timedOut } from './network-error.js';
import { nextRequest, redirectTarget } from './redirect.js';

const defaultTimeoutMs = 30_000;
const maxRedirects = 5;

/** HTTP and HTTPS by Node's own client, with connections kept for the next request. */
export function createNetwork(env: Readonly<Record<string, string | undefined>>): Network {
  let connector: Promise<Connector> | undefined;
  return {
    request: async (request) => {
      connector ??= createConnector(env);
      return requestWithRedirects(await connector, request);
    },
  };
}

async function requestWithRedirects(connector: Connector, first: HttpRequest): Promise<HttpResponse> {
  let request = first;
  for (let redirects = 0; ; redirects++) {
    const url = parseUrl(request.url);
    const message = await exchange(connector, url, request);
    const target = first.redirect === 'manual' ? undefined : redirectTarget(message, url);
    if (!target) return toResponse(message, request);
    leave(message);
    if (redirects === maxRedirects) throw tooManyRedirects(first.url);
    request = nextRequest(request, url, target, message.statusCode ?? 0);
  }
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new SeaworthyError('NETWORK', 'this is not an http or https address', {
    where: url ? addressForPeople(url) : text.slice(0, 200),
  });
}

/** A connection that was kept may have been closed by the other side just now; then a new one is made, once. */
async function exchange(connector: Connector, url: URL, request: HttpRequest): Promise<IncomingMessage> {
  for (let attempt = 0; ; attempt++) {
    const client = await connector.connect(url, request).catch((thrown: unknown) => {
      throw networkError(url, thrown);
    });
    try {
      return await firstAnswer(client, url, request);
    } catch (thrown) {
      const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? 'GET');
      if (!(client.reusedSocket && isSafe && attempt < 3) || thrown instanceof SeaworthyError) {
        throw networkError(url, thrown);
      }
    }
  }
}

function firstAnswer(client: ClientRequest, url: URL, request: HttpRequest): Promise<IncomingMessage> {
  const timeoutMs = request.timeoutMs ?? defaultTimeoutMs;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => client.destroy(timedOut(url, timeoutMs)), timeoutMs);
    client.once('response', (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    client.on('error', (thrown) => {
      clearTimeout(timer);
      reject(thrown);
    });
    client.end(request.body);
  });
}

function toResponse(message: IncomingMessage, request: HttpRequest): HttpResponse {
  const timeoutMs = request.timeoutMs ?? defaultTimeoutMs;
  return {
    status: message.statusCode ?? 0,
    headers: flatHeaders(message),
    url: request.url,
    body: readBody(message, {
      url: new URL(request.url),
      maxBytes: request.maxBytes,
      timeoutMs,
      headersOnly: request.method === 'HEAD',
    }),
  };
}

function flatHeaders(message: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

/** A short rest of a body is read, so that the connection can be used again; a long one is cut off. */
function leave(message: IncomingMessage): void {
  message.on('error', () => {});
  if (Number(message.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= 65_536) message.resume();
  else message.destroy();
}

function tooManyRedirects(url: string): SeaworthyError {
  return new SeaworthyError('NETWORK', `more than ${maxRedirects} redirects`, {
    where: addressForPeople(new URL(url)),
  });
}
