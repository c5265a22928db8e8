import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { AuditLog } from '../shared/audit.js';
import { Overloaded, readWhole } from '../shared/body.js';
import { type ByteBudget, createByteBudget, type Share } from '../shared/byte-budget.js';
import {
  type ConnectionLimits,
  guardConnections,
  httpLimits,
  usualConnectionLimits,
} from '../shared/connections.js';
import { createHealthCheck } from '../shared/health.js';
import { answerTokenRequest, type TokenHandler } from '../token/index.js';
import { type Authorizer, createAuthorizer } from './authorize.js';
import { createHandler, type Handler } from './handle.js';
import { Metrics } from './metrics.js';
import { failure, type Reply, rawReply, replyTo } from './reply.js';
import { type Route, routeOf } from './route.js';
import type { NotaryStorage } from './storage.js';
import type { TokenOptions } from './token.js';

export { openAuthentication } from './authentication.js';
export { openFileStorage } from './file-storage.js';
export { openStorage } from './open-storage.js';
export { openPostgresStorage } from './postgres-storage.js';
export type { NotaryStorage } from './storage.js';

export interface NotaryServerOptions {
  readonly storage: NotaryStorage;
  readonly now: () => Date;
  /** PEM. Without it the server speaks plain HTTP, which docker's client does not. */
  readonly tls?: { readonly cert: Buffer | string; readonly key: Buffer | string };
  /** Serve only collections whose name begins with one of these. */
  readonly gunPrefixes?: readonly string[];
  /** Ask for Bearer tokens. Without it everyone may do everything that signatures allow, and delete. */
  readonly auth?: TokenOptions;
  /** Gives out such tokens at `/token`, for a machine that has no other token server. */
  readonly tokens?: TokenHandler;
  /** Of one upload. Default 32 MiB. */
  readonly maxUploadBytes?: number;
  /** How long nothing of an upload may arrive. Default 30,000. */
  readonly uploadPatienceMs?: number;
  /** Of all uploads that are open at once. Default 64 MiB. */
  readonly maxOpenBytes?: number;
  readonly connections?: ConnectionLimits;
  /** Changes and refusals; without it they are not written down. */
  readonly audit?: AuditLog;
  /** Receives every error that is not the client's. */
  readonly onError?: (error: unknown) => void;
}

/** Real collections with ten thousand tags are 2 MiB. */
const defaultMaxUploadBytes = 32 * 1024 * 1024;
const defaultMaxOpenBytes = 64 * 1024 * 1024;
/** Kept free for uploads of usual size while large ones fill the rest. */
const smallBytes = 256 * 1024;
const openForSmallBytes = 16 * 1024 * 1024;

/**
 * A Notary v1 (Docker Content Trust) server for the clients that exist: `docker trust` and `notary`. The caller makes
 * it listen and closes the storage after it.
 */
export function createNotaryServer(options: NotaryServerOptions): Server {
  const serving = servingFrom(options);
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void serve(request, response, serving);
  const limits = options.connections ?? usualConnectionLimits;
  const settings = { ...httpLimits(limits), requestTimeout: 300_000 };
  const secure = {
    ...settings,
    ...options.tls,
    minVersion: 'TLSv1.2',
    handshakeTimeout: limits.firstRequestMs,
  } as const;
  const server =
    options.tls === undefined ? createHttpServer(settings, listener) : createHttpsServer(secure, listener);
  guardConnections(server, limits);
  server.on('clientError', answerBrokenRequest);
  return server;
}

interface Serving {
  readonly handler: Handler;
  readonly authorize: Authorizer;
  readonly metrics: Metrics;
  readonly limits: { readonly maxBytes: number; readonly patienceMs: number };
  readonly large: ByteBudget;
  readonly small: ByteBudget;
  readonly audit: AuditLog | undefined;
  readonly now: () => Date;
  readonly onError: ((error: unknown) => void) | undefined;
  readonly tokens: TokenHandler | undefined;
}

function servingFrom(options: NotaryServerOptions): Serving {
  const { storage, now, gunPrefixes = [], auth, onError, tokens, audit } = options;
  const { maxUploadBytes = defaultMaxUploadBytes, uploadPatienceMs = 30_000 } = options;
  const metrics = new Metrics();
  const metricsText = async () => metrics.text(await storage.counts());
  const health = createHealthCheck([() => storage.ping()], () => performance.now());
  return {
    handler: createHandler({ storage, now, gunPrefixes, metricsText, health }),
    authorize: auth === undefined ? () => undefined : createAuthorizer(auth, now),
    metrics,
    limits: { maxBytes: maxUploadBytes, patienceMs: uploadPatienceMs },
    large: createByteBudget(options.maxOpenBytes ?? defaultMaxOpenBytes),
    small: createByteBudget(openForSmallBytes),
    ...{ audit, now, onError, tokens },
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const startedMs = performance.now();
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  const method = request.method ?? 'GET';
  if (path === '/token' && serving.tokens !== undefined) {
    const status = await tokenStatus(request, response, serving.tokens, serving.onError);
    serving.metrics.count(method, 'token', status, (performance.now() - startedMs) / 1000);
    return;
  }
  const route = routeOf(path);
  const share = shareFor(request, serving);
  const asked: Asked = { request, route, query: mark === -1 ? '' : url.slice(mark), share, startedMs };
  const reply = await answered(asked, serving);
  share?.release();
  serving.metrics.count(method, route.kind, reply.status, (performance.now() - startedMs) / 1000);
  // What is left of a refused body must not be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  send(response, reply);
  if (!request.complete) request.resume();
}

/** Nothing is held yet; it grows with what arrives. */
function shareFor({ headers }: IncomingMessage, { large, small }: Serving): Share | undefined {
  const length = Number(headers['content-length'] ?? Number.POSITIVE_INFINITY);
  return (length <= smallBytes ? small : large).take(0);
}

async function tokenStatus(
  request: IncomingMessage,
  response: ServerResponse,
  tokens: TokenHandler,
  onError: Serving['onError'],
): Promise<number> {
  try {
    return await answerTokenRequest(tokens, request, response);
  } catch (error) {
    onError?.(error);
    if (!response.headersSent) send(response, failure(500, 'UNKNOWN'));
    return 500;
  }
}

interface Asked {
  readonly request: IncomingMessage;
  readonly route: Route;
  readonly query: string;
  readonly share: Share | undefined;
  readonly startedMs: number;
}

/** Written down before it is sent; what cannot be is not carried out, or not acknowledged. */
async function answered(asked: Asked, serving: Serving): Promise<Reply> {
  try {
    const reply = await decided(asked, serving);
    record(asked, serving, reply.status);
    return reply;
  } catch (error) {
    const reply = replyTo(error);
    if (reply.status >= 500) serving.onError?.(error);
    try {
      record(asked, serving, reply.status);
    } catch (unwritten) {
      serving.onError?.(unwritten);
    }
    return reply;
  }
}

const noQuery = new URLSearchParams();

async function decided(asked: Asked, serving: Serving): Promise<Reply> {
  const { request, route, query, share } = asked;
  const method = request.method ?? 'GET';
  const refusal = serving.authorize({ method, route, authorization: request.headers.authorization });
  if (refusal !== undefined) return refusal;
  if (changes(request, route)) record(asked, serving, 0);
  return serving.handler({
    method,
    route,
    query: query === '' ? noQuery : new URLSearchParams(query),
    contentType: request.headers['content-type'] ?? '',
    body: () => {
      if (share === undefined) throw new Overloaded();
      return readWhole(request, { ...serving.limits, share });
    },
  });
}

function changes({ method }: IncomingMessage, { kind }: Route): boolean {
  return (method === 'POST' || method === 'DELETE') && (kind === 'collection' || kind === 'key');
}

/** Changes, refusals and failures; that a collection is not there is no refusal. @throws SeaworthyError IO */
function record({ request, route, startedMs }: Asked, { audit, now }: Serving, status: number): void {
  const isRefused = status >= 400 && !(status === 404 && request.method === 'GET');
  if (audit === undefined || !(changes(request, route) || isRefused)) return;
  audit.write({
    time: now().toISOString(),
    client: request.socket.remoteAddress ?? '',
    method: request.method ?? '',
    image: ('gun' in route ? (route.gun ?? '') : (request.url ?? '')).slice(0, 300),
    allow: status < 400,
    status,
    rule: `notary-${route.kind}`,
    tookMs: Math.round((performance.now() - startedMs) * 100) / 100,
    ...(status === 0 ? { event: 'begun' as const } : {}),
  });
}

function send(response: ServerResponse, { status, contentType, headers, body }: Reply): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...headers, 'Content-Type': contentType, 'Content-Length': bytes.length });
  if (bytes.length > largestAsText) response.end(bytes);
  else response.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), 'latin1');
}

/** Node writes head and body at once where both are text; Latin-1 keeps each byte as it is. */
const largestAsText = 16_384;

/** A body shorter than its promised length, or no HTTP at all. */
function answerBrokenRequest(_: Error, socket: Duplex): void {
  if (socket.writable) {
    socket.end(rawReply(failure(400, 'MALFORMED_UPLOAD', 'The request ends early or is not HTTP.')));
  } else {
    socket.destroy();
  }
}
