import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { SeaworthyError } from '../../core/errors.js';
import { answerTokenRequest, type TokenHandler } from '../token/index.js';
import { type Authorizer, createAuthorizer } from './authorize.js';
import { createHandler, type Handler } from './handle.js';
import { Metrics } from './metrics.js';
import { failure, type Reply, rawReply, replyTo } from './reply.js';
import { type Route, routeOf } from './route.js';
import type { NotaryStorage } from './storage.js';
import type { TokenOptions } from './token.js';

export { openFileStorage } from './file-storage.js';
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
  /** Of one upload. */
  readonly maxUploadBytes?: number;
  /** How long nothing of an upload may arrive. Default 30,000. */
  readonly uploadPatienceMs?: number;
  /** Told of every error that is not the client's. */
  readonly onError?: (error: unknown) => void;
}

/** 100 MiB is what clients read of one file. */
const defaultMaxUploadBytes = 100 * 1024 * 1024;

/**
 * A Notary v1 (Docker Content Trust) server for the clients that exist: `docker trust` and `notary`. The caller makes
 * it listen and closes the storage after it.
 */
export function createNotaryServer(options: NotaryServerOptions): Server {
  const { storage, now, gunPrefixes = [], maxUploadBytes = defaultMaxUploadBytes } = options;
  const { uploadPatienceMs = 30_000 } = options;
  const metrics = new Metrics();
  const handler = createHandler({
    storage,
    now,
    gunPrefixes,
    metricsText: async () => metrics.text(await storage.counts()),
  });
  const authorize: Authorizer =
    options.auth === undefined ? () => undefined : createAuthorizer(options.auth, now);
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    void serve(request, response, {
      handler,
      authorize,
      metrics,
      maxUploadBytes,
      uploadPatienceMs,
      onError: options.onError,
      tokens: options.tokens,
    });
  };
  const limits = { requestTimeout: 300_000, headersTimeout: 20_000, keepAliveTimeout: 30_000 };
  const server =
    options.tls === undefined
      ? createHttpServer(limits, listener)
      : createHttpsServer({ ...limits, ...options.tls, minVersion: 'TLSv1.2' }, listener);
  server.on('clientError', answerBrokenRequest);
  return server;
}

interface Serving {
  readonly handler: Handler;
  readonly authorize: Authorizer;
  readonly metrics: Metrics;
  readonly maxUploadBytes: number;
  readonly uploadPatienceMs: number;
  readonly onError: ((error: unknown) => void) | undefined;
  readonly tokens: TokenHandler | undefined;
}

async function serve(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const started = performance.now();
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  const method = request.method ?? 'GET';
  if (path === '/token' && serving.tokens !== undefined) {
    const status = await tokenStatus(request, response, serving.tokens, serving.onError);
    serving.metrics.count(method, 'token', status, (performance.now() - started) / 1000);
    return;
  }
  const route = routeOf(path);
  const reply = await answered(request, route, mark === -1 ? '' : url.slice(mark), serving);
  serving.metrics.count(method, route.kind, reply.status, (performance.now() - started) / 1000);
  // What is left of a refused body must not be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  send(response, reply);
  if (!request.complete) request.resume();
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

async function answered(
  request: IncomingMessage,
  route: Route,
  query: string,
  { handler, authorize, maxUploadBytes, uploadPatienceMs, onError }: Serving,
): Promise<Reply> {
  const method = request.method ?? 'GET';
  try {
    const refusal = authorize({ method, route, authorization: request.headers.authorization });
    if (refusal !== undefined) return refusal;
    return await handler({
      method,
      route,
      query: new URLSearchParams(query),
      contentType: request.headers['content-type'] ?? '',
      body: () => bodyOf(request, { maxBytes: maxUploadBytes, patienceMs: uploadPatienceMs }),
    });
  } catch (error) {
    const reply = replyTo(error);
    if (reply.status >= 500) onError?.(error);
    return reply;
  }
}

function bodyOf(
  request: IncomingMessage,
  { maxBytes, patienceMs }: { readonly maxBytes: number; readonly patienceMs: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    const settle = (act: () => void) => {
      clearTimeout(timer);
      request.off('data', take);
      act();
    };
    const fail = (error: SeaworthyError) => settle(() => reject(error));
    const tooLong = () =>
      new SeaworthyError('LIMIT_EXCEEDED', `The upload is longer than ${maxBytes} bytes.`);
    const take = (chunk: Buffer) => {
      timer.refresh();
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) fail(tooLong());
      else chunks.push(chunk);
    };
    // Somebody who sends a byte now and then holds a connection and its memory.
    const timer = setTimeout(
      () => fail(new SeaworthyError('NETWORK', 'The upload stopped arriving.')),
      patienceMs,
    );
    request.on('data', take);
    request.once('end', () => settle(() => resolve(Buffer.concat(chunks, sizeBytes))));
    const broken = () => fail(new SeaworthyError('MANIFEST_INVALID', 'The upload broke off.'));
    request.once('error', broken);
    request.once('aborted', broken);
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) fail(tooLong());
  });
}

function send(response: ServerResponse, { status, contentType, headers, body }: Reply): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...headers, 'Content-Type': contentType, 'Content-Length': bytes.length });
  response.end(bytes);
}

/** A body shorter than its promised length, or no HTTP at all. */
function answerBrokenRequest(_: Error, socket: Duplex): void {
  if (socket.writable) {
    socket.end(rawReply(failure(400, 'MALFORMED_UPLOAD', 'The request ends early or is not HTTP.')));
  } else {
    socket.destroy();
  }
}
