import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { World } from '../../core/world.js';
import type { AuditLog } from '../shared/audit.js';
import {
  type ConnectionLimits,
  guardConnections,
  httpLimits,
  usualConnectionLimits,
} from '../shared/connections.js';
import { createHealthCheck, type HealthProbe } from '../shared/health.js';
import { createFrontDesk } from './exchange.js';
import { createHandler } from './handle.js';
import { createJudge, type Judge } from './judge.js';
import { createLibrary, failureOf, type Library, type Repository, repositoryFinder } from './library.js';
import { GatewayMetrics } from './metrics.js';
import { type NotaryFiles, notaryFilesOverNetwork } from './notary.js';
import type { GatewayPolicy } from './policy.js';
import type { GatewayHooks } from './serving.js';
import { createUpstream, type Upstream, type UpstreamOptions } from './upstream.js';

export { type AuditLog, type AuditRecord, openAuditLog } from '../shared/audit.js';
export { type AttachmentInspector, createAttachmentInspector } from './attachment.js';
export type { CheckedDocument } from './document.js';
export { type EngineTrustOptions, openEngineTrust } from './engine-trust.js';
export { createImageTrust, type EngineImage, type ImageTrustOptions } from './image-trust.js';
export type { Repository } from './library.js';
export { type NotaryFiles, notaryFilesOverNetwork } from './notary.js';
export { type GatewayPolicy, type Rule, readGatewayPolicy, ruleFor } from './policy.js';
export { watchPolicy } from './policy-file.js';
export { NotInRegistry, Refusal, type Reply } from './reply.js';
export type { Route } from './route.js';
export type { Caller, GatewayHooks, Push, Rights } from './serving.js';
export type { UpstreamOptions } from './upstream.js';
export { upstreamsFrom } from './upstreams.js';

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
   * `none`: pulls go with the gateway's own credentials, no matter who asks. `upstream`: clients log in at the upstream, and
   * their own rights count.
   */
  readonly clientAuth: 'none' | 'upstream';
  /** How long a decision holds. */
  readonly keepMs: number;
  /** Where trust data of Notary comes from; by default from the servers that the policy names. */
  readonly notaryFiles?: NotaryFiles;
  readonly hooks?: GatewayHooks;
  readonly connections?: ConnectionLimits;
  /** Receives every error that is not the client's. */
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
  const { world, policy, hooks = {}, clientAuth } = options;
  const nowMs = () => world.monotonicMs();
  const upstreams = options.upstreams.map((one) => createUpstream(one, world));
  const library = createLibrary(nowMs);
  const judge = createJudge({
    world,
    library,
    policy,
    notaryFiles: options.notaryFiles ?? notaryFilesOverNetwork(world, notaryTrust(options)),
    keepMs: options.keepMs,
  });
  const find = repositoryFinder(upstreams, options.publicNames);
  const metrics = new GatewayMetrics();
  const metricsText = () =>
    metrics.text({
      decisions_cached_total: judge.counts.cached,
      decisions_made_total: judge.counts.judged,
    });
  const health = createHealthCheck(
    [...upstreams.map(probeOf), ...(hooks.health === undefined ? [] : [hooks.health])],
    nowMs,
  );
  const shared = { world, upstreams, library, judge, policy, find, clientAuth, hooks };
  const handle = createHandler({ ...shared, metricsText, health });
  return {
    server: serverFor(options, handle, metrics),
    judge,
    library,
    find: (name) => find(name, null),
    close: () => {
      for (const upstream of upstreams) upstream.close();
    },
  };
}

function serverFor(
  options: GatewayOptions,
  handle: ReturnType<typeof createHandler>,
  metrics: GatewayMetrics,
): Server {
  const limits = options.connections ?? usualConnectionLimits;
  const settings = {
    ...httpLimits(limits),
    // Uploads of layers take their time; the pace that is asked for ends those that stand still.
    requestTimeout: 0,
    highWaterMark: 1024 * 1024,
  };
  const desk = createFrontDesk({ ...options, handle, metrics });
  const secure = {
    ...settings,
    ...options.tls,
    minVersion: 'TLSv1.2',
    handshakeTimeout: limits.firstRequestMs,
  } as const;
  const server =
    options.tls === undefined
      ? createHttpServer(settings, desk.serve)
      : createHttpsServer(secure, desk.serve);
  guardConnections(server, limits);
  server.setTimeout(120_000, (socket) => socket.destroy());
  server.on('clientError', desk.refuseBroken);
  return server;
}

function notaryTrust({ upstreams: [first] }: GatewayOptions) {
  const { ca, insecureTls } = first ?? {};
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(insecureTls === undefined ? {} : { insecureTls }),
  };
}

/** Any answer of the API will do, one that asks to sign in as well. */
function probeOf(upstream: Upstream): HealthProbe {
  return async () => {
    const authorization = { header: undefined };
    const answer = await upstream.send('', { method: 'GET', path: '', authorization });
    answer.message.resume();
    if (answer.status >= 500) throw failureOf(answer.status, 'its API');
  };
}
