import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { HeaderFields, ProbeRequest } from './exchange.js';
import { resolveHosts } from './hosts.js';
import { type Authorization, authorize } from './http/authorization.js';
import { type Client, createClient } from './http/client.js';
import { isFault } from './http/fault.js';
import { bodyText, mediaTypeOf } from './http/fields.js';
import { createScope } from './http/scope.js';
import { createAuthority } from './proxy-authority.js';

export interface ProxyOptions {
  /** Only these are forwarded. */
  readonly origins: readonly string[];
  readonly ownersWord?: string;
  readonly nowMs: () => number;
  readonly now: () => Date;
  readonly version: string;
}

export interface RecordingProxy {
  readonly server: Server;
  readonly authorization: Authorization;
  /** PEM of the authority of this run, where HTTPS is recorded. */
  readonly certificate?: string;
  /** An HTTP archive (HAR 1.2) of what went through so far. */
  archive(): unknown;
  close(): Promise<void>;
}

const maxBodyBytes = 16 * 1024 * 1024;
const mostEntries = 20_000;
/** Fields of one connection (RFC 9110, section 7.6.1). */
const hopByHop =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|content-length|accept-encoding)$/i;
/** Sessions are no part of a recording: a scan signs in by itself. */
const secret = /^(?:authorization|cookie|set-cookie|proxy-authorization|x-api-key)$/i;

/**
 * A proxy for a browser or a test suite that forwards to the scope and records. HTTPS of the scope is opened with
 * certificates of an authority that lives as long as the proxy; tunnels to anywhere else are refused.
 * @throws SeaworthyError USAGE without authorisation
 */
export async function createProxy(options: ProxyOptions): Promise<RecordingProxy> {
  const { pinned, addresses } = await resolveHosts(options.origins);
  const authorization = authorize(options.origins.join(', '), addresses, options.ownersWord);
  const client = createClient({
    scope: createScope({ origins: options.origins }),
    pinned,
    concurrencyPerHost: 16,
    maxRequests: Number.MAX_SAFE_INTEGER,
    deadlineMs: Number.POSITIVE_INFINITY,
    nowMs: options.nowMs,
    limits: { maxBodyBytes, idleMs: 30_000, totalMs: 120_000, firstByteMs: 60_000 },
  });
  const entries: unknown[] = [];
  const authority = options.origins.some((origin) => origin.startsWith('https:'))
    ? createAuthority(options.now())
    : undefined;
  /** Origins of connections that came through a tunnel: their requests name a path alone. */
  const tunnels = new WeakMap<Duplex, string>();
  const server = createServer((incoming, outgoing) => {
    forward(incoming, tunnels.get(incoming.socket) ?? '', outgoing, client, (entry) => {
      if (entries.length < mostEntries)
        entries.push({ startedDateTime: options.now().toISOString(), ...entry });
    }).catch(() => outgoing.destroy());
  });
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const origin = URL.canParse(`https://${request.url}`) ? new URL(`https://${request.url}`).origin : '';
    if (authority === undefined || !options.origins.includes(origin)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const host = new URL(origin).hostname.replace(/^\[|\]$/g, '');
    // What the client sent along with its CONNECT is the start of the handshake.
    if (head.length > 0) socket.unshift(head);
    const inner = new TLSSocket(socket, { isServer: true, secureContext: authority.contextFor(host) });
    inner.on('error', () => socket.destroy());
    tunnels.set(inner, origin);
    server.emit('connection', inner);
  });
  return {
    server,
    authorization,
    ...(authority === undefined ? {} : { certificate: authority.certificate }),
    archive: () => ({
      log: { version: '1.2', creator: { name: 'seaworthy', version: options.version }, entries },
    }),
    close: () => client.close(),
  };
}

type Entry = Readonly<Record<string, unknown>>;

async function forward(
  incoming: IncomingMessage,
  origin: string,
  outgoing: ServerResponse,
  client: Client,
  record: (entry: Entry) => void,
): Promise<void> {
  const request = await requestOf(incoming, origin);
  if (request === undefined) {
    answer(outgoing, 413, 'The request is too long.');
    return;
  }
  try {
    const { response } = await client.send(request);
    const headers = response.headers.filter(
      ([name]) => !hopByHop.test(name) && name.toLowerCase() !== 'content-encoding',
    );
    outgoing.writeHead(response.status, headers.flat());
    outgoing.end(response.body);
    record(
      entryOf(
        request,
        response.status,
        response.headers,
        bodyText(response).slice(0, 100_000),
        response.durationMs,
      ),
    );
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    answer(outgoing, thrown.kind === 'out-of-scope' ? 403 : 502, thrown.message);
  }
}

function answer(outgoing: ServerResponse, status: number, text: string): void {
  outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  outgoing.end(`Seaworthy: ${text}\n`);
}

async function requestOf(incoming: IncomingMessage, origin: string): Promise<ProbeRequest | undefined> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  const raw = incoming.rawHeaders;
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    if (!hopByHop.test(raw[index] ?? '')) headers.push([raw[index] ?? '', raw[index + 1] ?? '']);
  }
  const body = Buffer.concat(chunks);
  return {
    method: incoming.method ?? 'GET',
    url: `${origin}${incoming.url ?? ''}`,
    headers,
    ...(body.length === 0 ? {} : { body }),
  };
}

function entryOf(
  request: ProbeRequest,
  status: number,
  answered: HeaderFields,
  text: string,
  timeMs: number,
): Entry {
  const fields = (headers: HeaderFields) =>
    headers.filter(([name]) => !secret.test(name)).map(([name, value]) => ({ name, value }));
  const type = mediaTypeOf(request.headers);
  const body =
    request.body === undefined
      ? {}
      : { postData: { mimeType: type, text: Buffer.from(request.body).toString('utf8') } };
  return {
    time: Math.round(timeMs),
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      headers: fields(request.headers),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: request.body?.length ?? 0,
      ...body,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: fields(answered),
      cookies: [],
      content: { size: text.length, mimeType: mediaTypeOf(answered), text },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: Math.round(timeMs), receive: 0 },
  };
}
