import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { reasonOf } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { AuditLog } from './audit.js';
import { createHandler, type GatewayHooks } from './handle.js';
import { createJudge, type Judge } from './judge.js';
import { createLibrary, type Library, type Repository, repositoryFinder } from './library.js';
import { GatewayMetrics } from './metrics.js';
import { type NotaryFiles, notaryFilesOverNetwork } from './notary.js';
import type { GatewayPolicy } from './policy.js';
import { Refusal, type Reply, refusalFrom, replyOf } from './reply.js';
import { type Route, routeOf } from './route.js';
import { createUpstream, type UpstreamOptions } from './upstream.js';

export { openAuditLog } from '../../world/audit-log.js';
export type { AuditLog, AuditRecord } from './audit.js';
export type { CheckedDocument } from './document.js';
export { isAttachment } from './document.js';
export type { Caller, GatewayHooks, Push, Rights } from './handle.js';
export { createImageTrust, type EngineImage, type ImageTrustOptions } from './image-trust.js';
export type { Repository } from './library.js';
export { type NotaryFiles, notaryFilesOverNetwork } from './notary.js';
export { type GatewayPolicy, readGatewayPolicy, ruleFor, type VerdictDemand } from './policy.js';
export { watchPolicy } from './policy-file.js';
export { verdictReason } from './reasons.js';
export { Refusal, type Reply } from './reply.js';
export type { Route } from './route.js';
export type { UpstreamOptions } from './upstream.js';
export { verdictPredicate, verdictType } from './verdict.js';

export interface GatewayOptions {
  readonly world: World;
  readonly upstreams: readonly UpstreamOptions[];
  /** Asked for every decision; throws where the policy cannot be read, and then nothing is let through. */
  readonly policy: () => GatewayPolicy;
  readonly audit: AuditLog;
  /** Hosts under which clients know the gateway; signatures may name it so. */
  readonly publicNames: readonly string[];
  /** PEM. Without it the gateway speaks plain HTTP, which engines accept on loopback only. */
  readonly tls?: { readonly cert: Buffer | string; readonly key: Buffer | string };
  /**
   * `none`: pulls go with the gateway's own credentials, whoever asks. `upstream`: clients log in at the upstream, and
   * their own rights count.
   */
  readonly clientAuth: 'none' | 'upstream';
  /** How long a decision holds. */
  readonly keepMs: number;
  /** Where trust data of Notary comes from; by default from the servers that the policy names. */
  readonly notaryFiles?: NotaryFiles;
  readonly hooks?: GatewayHooks;
  /** Told of every error that is not the client's. */
  readonly onError?: (error: unknown) => void;
}

export interface Gateway {
  readonly server: Server;
  readonly judge: Judge;
  readonly library: Library;
  /** A repository as clients call it. */
  find(name: string): Repository;
  close(): void;
}

/** The caller makes the server listen. */
export function createGateway(options: GatewayOptions): Gateway {
  const { world, audit, onError } = options;
  const upstreams = options.upstreams.map((one) => createUpstream(one, world));
  const library = createLibrary(() => world.monotonicMs());
  const { ca, insecureTls } = options.upstreams[0] ?? {};
  const trust = {
    ...(ca === undefined ? {} : { ca }),
    ...(insecureTls === undefined ? {} : { insecureTls }),
  };
  const judge = createJudge({
    world,
    library,
    policy: options.policy,
    notaryFiles: options.notaryFiles ?? notaryFilesOverNetwork(world, trust),
    keepMs: options.keepMs,
  });
  const find = repositoryFinder(upstreams, options.publicNames);
  const metrics = new GatewayMetrics();
  const handle = createHandler({
    world,
    upstreams,
    library,
    judge,
    policy: options.policy,
    find,
    clientAuth: options.clientAuth,
    hooks: options.hooks ?? {},
    metricsText: () =>
      metrics.text({
        decisions_cached_total: judge.counts.cached,
        decisions_made_total: judge.counts.judged,
      }),
  });

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = world.monotonicMs();
    const told: Told = { kind: 'unknown', image: '', rule: '' };
    let refusal: Refusal | undefined;
    try {
      if (await options.hooks?.elsewhere?.(request, response)) return;
      const { route, query } = checked(request);
      told.kind = route.kind;
      const outcome = await handle({ request, response, route, query, told });
      if (outcome.kind === 'reply') {
        record(audit, world, request, told, { status: outcome.reply.status, started });
        send(request, response, outcome.reply);
      } else {
        metrics.countBytes(outcome.sizeBytes);
        record(audit, world, request, told, { status: outcome.status, started });
      }
    } catch (thrown) {
      refusal = refusalFrom(thrown);
      if (refusal.status >= 500) onError?.(refusal.cause ?? thrown);
      metrics.countRefusal(refusal.rule.startsWith('rules[') ? 'policy' : refusal.rule);
      refuse(request, response, refusal);
      try {
        record(audit, world, request, told, { status: refusal.status, started, refusal });
      } catch (unwritten) {
        onError?.(unwritten);
      }
    }
    const seconds = (world.monotonicMs() - started) / 1000;
    metrics.countRequest(
      told.kind,
      methodLabel(request.method),
      refusal?.status ?? response.statusCode,
      seconds,
    );
  };

  const limits = {
    // Uploads of layers take their time; the idle limit of the socket ends those that stand still.
    requestTimeout: 0,
    headersTimeout: 20_000,
    keepAliveTimeout: 30_000,
    maxHeaderSize: 32_768,
    highWaterMark: 1024 * 1024,
    insecureHTTPParser: false,
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => void serve(request, response);
  const server =
    options.tls === undefined
      ? createHttpServer(limits, listener)
      : createHttpsServer({ ...limits, ...options.tls, minVersion: 'TLSv1.2' }, listener);
  server.setTimeout(120_000, (socket) => socket.destroy());
  server.maxConnections = 4096;
  server.on('clientError', answerBrokenRequest);
  return {
    server,
    judge,
    library,
    find: (name) => find(name, null),
    close: () => {
      for (const upstream of upstreams) upstream.close();
    },
  };
}

/** What the audit log and the metrics say of a request, filled in on the way. */
export interface Told {
  kind: Route['kind'] | 'unknown';
  image: string;
  rule: string;
  user?: string;
}

/** RFC 9112: what two servers could read as two requests is refused, and the connection ended. */
function checked(request: IncomingMessage) {
  const { method = '', headers, url = '' } = request;
  if (!['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method)) {
    throw new Refusal(405, 'UNSUPPORTED', 'This method is not served.', { rule: 'unknown-route' });
  }
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && (method === 'GET' || method === 'HEAD' || method === 'DELETE')) {
    throw new Refusal(400, 'UNSUPPORTED', 'A request of this kind has no body.', {
      rule: 'malformed-request',
      headers: { connection: 'close' },
    });
  }
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') {
    throw new Refusal(415, 'UNSUPPORTED', 'Encoded bodies are not taken.', { rule: 'malformed-request' });
  }
  return routeOf(url);
}

function record(
  audit: AuditLog,
  world: World,
  request: IncomingMessage,
  told: Told,
  {
    status,
    started,
    refusal,
  }: { readonly status: number; readonly started: number; readonly refusal?: Refusal },
): void {
  if (told.kind === 'health' || told.kind === 'metrics' || (told.kind === 'ping' && status === 200)) return;
  audit.write({
    time: world.now().toISOString(),
    client: request.socket.remoteAddress ?? '',
    ...(told.user === undefined ? {} : { user: told.user }),
    method: request.method ?? '',
    image: told.image || (request.url ?? '').slice(0, 300),
    allow: refusal === undefined && status < 400,
    status,
    rule: refusal?.rule ?? told.rule,
    ...(refusal === undefined ? {} : { reason: refusal.message.slice(0, 2000) }),
    tookMs: Math.round((world.monotonicMs() - started) * 100) / 100,
  });
}

/** After the first byte of a blob only the end of the connection tells that it is not whole. */
function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  send(request, response, replyOf(refusal));
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
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

function answerBrokenRequest(error: Error, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify({
    errors: [{ code: 'UNSUPPORTED', message: `This is no request: ${reasonOf(error)}` }],
  });
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
