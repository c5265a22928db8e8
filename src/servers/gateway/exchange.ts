import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { reasonOf } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { AuditLog } from '../shared/audit.js';
import type { GatewayMetrics } from './metrics.js';
import { Refusal, type Reply, refusalFrom, replyOf } from './reply.js';
import { routeOf } from './route.js';
import type { Asked, GatewayHooks, Note, Outcome } from './serving.js';

export interface FrontDeskOptions {
  readonly world: World;
  readonly audit: AuditLog;
  readonly hooks?: GatewayHooks;
  readonly handle: (asked: Asked) => Promise<Outcome>;
  readonly metrics: GatewayMetrics;
  readonly onError?: (error: unknown) => void;
}

/** Between the sockets and the handler: what is no request is refused, and every answer is written down before it ends. */
export interface FrontDesk {
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
  /** For `clientError`: what Node could not read as a request. */
  readonly refuseBroken: (error: Error, socket: Duplex) => void;
}

export function createFrontDesk(options: FrontDeskOptions): FrontDesk {
  return {
    serve: (request, response) => void serve(request, response, options),
    refuseBroken: (error, socket) => refuseBroken(error, socket, options),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: FrontDeskOptions,
): Promise<void> {
  const { world, hooks, handle, metrics } = options;
  const startedMs = world.monotonicMs();
  const note: Note = { kind: 'unknown', image: '', rule: '' };
  let refusal: Refusal | undefined;
  try {
    if (await hooks?.elsewhere?.(request, response)) return;
    const { route, query } = checked(request);
    note.kind = route.kind;
    const write = (status: number, event?: 'begun') =>
      record(options, request, note, { status, startedMs, ...(event === undefined ? {} : { event }) });
    const logBegun = () => write(0, 'begun');
    const outcome = await handle({ request, response, route, query, note, logBegun, logAnswer: write });
    if (outcome.kind === 'reply') {
      write(outcome.reply.status);
      send(request, response, outcome.reply);
    } else metrics.countBytes(outcome.sizeBytes);
  } catch (thrown) {
    refusal = refusalFrom(thrown);
    refuseWritten(request, response, refusal, { options, note, startedMs, thrown });
  }
  const seconds = (world.monotonicMs() - startedMs) / 1000;
  const status = refusal?.status ?? response.statusCode;
  metrics.countRequest(note.kind, methodLabel(request.method), status, seconds);
}

interface Failed {
  readonly options: FrontDeskOptions;
  readonly note: Note;
  readonly startedMs: number;
  readonly thrown: unknown;
}

/** A refusal that cannot be written down is one all the same. */
function refuseWritten(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  { options, note, startedMs, thrown }: Failed,
): void {
  const { onError, metrics } = options;
  if (refusal.status >= 500) onError?.(refusal.cause ?? thrown);
  metrics.countRefusal(refusal.rule.startsWith('rules[') ? 'policy' : refusal.rule);
  try {
    record(options, request, note, { status: refusal.status, startedMs, refusal });
  } catch (unwritten) {
    onError?.(unwritten);
  }
  refuse(request, response, refusal);
}

/** RFC 9112: what two servers could read as two requests is refused, and the connection ended. */
function checked(request: IncomingMessage) {
  const { method = '', headers, url = '', httpVersion } = request;
  if (httpVersion !== '1.1' && httpVersion !== '1.0')
    throw new Refusal(400, 'UNSUPPORTED', 'Only HTTP/1.1 and HTTP/1.0 are answered.', {
      rule: 'malformed-request',
      headers: { connection: 'close' },
    });
  if (!['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method)) {
    throw new Refusal(405, 'UNSUPPORTED', 'This method is not served.', { rule: 'unknown-route' });
  }
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && (method === 'GET' || method === 'HEAD' || method === 'DELETE')) {
    throw new Refusal(400, 'UNSUPPORTED', 'A request with this method has no body.', {
      rule: 'malformed-request',
      headers: { connection: 'close' },
    });
  }
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') {
    throw new Refusal(415, 'UNSUPPORTED', 'Encoded bodies are not taken.', { rule: 'malformed-request' });
  }
  return routeOf(url);
}

interface Entry {
  readonly status: number;
  readonly startedMs: number;
  readonly refusal?: Refusal;
  readonly event?: 'begun';
}

function record(
  { audit, world }: FrontDeskOptions,
  request: IncomingMessage,
  note: Note,
  { status, startedMs, refusal, event }: Entry,
): void {
  if (note.kind === 'health' || note.kind === 'metrics' || (note.kind === 'ping' && status === 200)) return;
  audit.write({
    time: world.now().toISOString(),
    client: request.socket.remoteAddress ?? '',
    ...(note.user === undefined ? {} : { user: note.user }),
    method: request.method ?? '',
    image: note.image || (request.url ?? '').slice(0, 300),
    allow: refusal === undefined && status < 400,
    status,
    rule: refusal?.rule ?? note.rule,
    ...(refusal === undefined ? {} : { reason: refusal.message.slice(0, 2000) }),
    tookMs: Math.round((world.monotonicMs() - startedMs) * 100) / 100,
    ...(event === undefined ? {} : { event }),
  });
}

/** After the first byte of a blob only the end of the connection shows that it is not whole. */
function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  send(request, response, replyOf(refusal));
}

export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Reply,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const length = headers['content-length'] ?? String(bytes.length);
  // What is left of a refused body must not be taken for the next request.
  const ending = request.complete ? {} : { connection: 'close' };
  const hasBody = status !== 204 && status !== 304;
  response.writeHead(status, {
    'docker-distribution-api-version': 'registry/2.0',
    'x-content-type-options': 'nosniff',
    ...headers,
    ...(hasBody ? { 'content-length': length } : {}),
    ...ending,
  });
  response.end(request.method === 'HEAD' || !hasBody ? undefined : bytes);
  if (!request.complete) request.resume();
}

function methodLabel(method = ''): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method) ? method : 'other';
}

function refuseBroken(error: Error, socket: Duplex, { audit, world, onError }: FrontDeskOptions): void {
  const message = `This is no request: ${reasonOf(error)}`;
  try {
    audit.write({
      time: world.now().toISOString(),
      client: 'remoteAddress' in socket ? String(socket.remoteAddress ?? '') : '',
      method: '',
      image: '',
      allow: false,
      status: 400,
      rule: 'malformed-request',
      reason: message.slice(0, 300),
      tookMs: 0,
    });
  } catch (unwritten) {
    onError?.(unwritten);
  }
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify({ errors: [{ code: 'UNSUPPORTED', message }] });
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
