import { chmodSync, lstatSync, mkdirSync, unlinkSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { AuditLog } from './audit.js';
import type { Engine } from './engine.js';
import { buildsAreConfinedBy, filesOfEngine, routesOfHost, statusOnHost } from './host.js';
import type { VolumeLedger } from './ledger.js';
import {
  type AuthzPolicy,
  allowListedImages,
  type Decision,
  decide,
  type Profile,
  profileOf,
  type Surroundings,
} from './policy/index.js';
import { type AuthzAnswer, readAuthzAnswer, readAuthzRequest } from './protocol.js';

export { openAuditLog } from '../../world/audit-log.js';
export type { AuditLog, AuditRecord } from './audit.js';
export { connectEngine, type Engine } from './engine.js';
export { memoryLedger, openLedger, readLedger, type VolumeLedger } from './ledger.js';

/** dockerd shows bodies below 1 MiB; in base64, with headers and certificates, that stays below this. */
const maxMessageBytes = 4 * 1024 * 1024;
const contentType = 'application/vnd.docker.plugins.v1.2+json';

export interface AuthzServerOptions {
  readonly policy: AuthzPolicy;
  readonly engine: Engine;
  readonly audit: AuditLog;
  readonly now: () => Date;
  /** Volumes that callers of this plugin made. */
  readonly ledger: VolumeLedger;
  /** The engine's configuration file. */
  readonly daemonConfig: string;
  /** Refuse nothing, and write down what would be refused. */
  readonly isAuditOnly?: boolean;
  /** Default: the lists of the policy. A signature check goes here. */
  readonly imageIsTrusted?: Surroundings['imageIsTrusted'];
}

/** How long what the engine says of itself holds. */
const profileMs = 30_000;

/** What decisions ask, answered by the engine and this host. */
export function surroundingsOf(
  options: Pick<AuthzServerOptions, 'policy' | 'engine' | 'ledger' | 'daemonConfig' | 'imageIsTrusted'>,
): Surroundings {
  const { engine, policy, ledger, daemonConfig } = options;
  let known: { readonly profile: Profile; readonly atMs: number } | undefined;
  return {
    ...engine,
    profile: async () => {
      if (known === undefined || performance.now() - known.atMs > profileMs)
        known = { profile: await askProfile(engine, policy), atMs: performance.now() };
      return known.profile;
    },
    buildsAreConfined: () => buildsAreConfinedBy(daemonConfig),
    isOwnVolume: ({ name, createdAt }) => ledger.has(name, createdAt),
    ...filesOfEngine(daemonConfig),
    hostRoutes: routesOfHost,
    imageIsTrusted: options.imageIsTrusted ?? allowListedImages(policy),
  };
}

async function askProfile(engine: Engine, policy: AuthzPolicy): Promise<Profile> {
  const info = await engine.info();
  const root = (info as { DockerRootDir?: unknown } | undefined)?.DockerRootDir;
  return profileOf(info, policy, typeof root === 'string' ? statusOnHost(root) : undefined);
}

/** The plugin's HTTP server, not yet listening. Whatever goes wrong within it is a denial. */
export function createAuthzServer(options: AuthzServerOptions): Server {
  const around = surroundingsOf(options);
  return createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(request, options, around).then(
      (value) => send(response, value),
      (thrown) => send(response, { Allow: false, Msg: `seaworthy: denied, for ${reasonOf(thrown)}` }),
    );
  });
}

async function answer(request: IncomingMessage, options: AuthzServerOptions, around: Surroundings) {
  switch (request.url) {
    case '/Plugin.Activate':
      request.resume();
      return { Implements: ['authz'] };
    case '/AuthZPlugin.AuthZRes':
      // What was asked has been decided; the answer only says which volumes are new.
      await noteVolumes(readAuthzAnswer(await readMessage(request)), options);
      return { Allow: true };
    case '/AuthZPlugin.AuthZReq':
      return judge(await readMessage(request), options, around);
    default:
      request.resume();
      return { Err: 'there is no such call' };
  }
}

/** Volumes that a caller made, by name or along with a container. */
async function noteVolumes(
  answer: AuthzAnswer | undefined,
  { engine, ledger }: AuthzServerOptions,
): Promise<void> {
  if (answer?.kind === 'volume') ledger.add(answer.name, answer.createdAt);
  if (answer?.kind !== 'container') return;
  for (const { mounts } of await engine.containersNamed(answer.id))
    for (const { type, name } of mounts) {
      const volume = type === 'volume' ? await engine.volume(name) : undefined;
      if (volume !== undefined) ledger.add(volume.name, volume.createdAt);
    }
}

async function judge(text: string, options: AuthzServerOptions, around: Surroundings) {
  const { policy, audit, now, isAuditOnly = false } = options;
  const startedMs = performance.now();
  const request = readAuthzRequest(text);
  if (request === undefined)
    return { Allow: false, Msg: 'seaworthy: the message of dockerd is not understood' };
  const decision = await decide(request, policy, around).catch(
    (thrown): Decision => ({ allow: false, rule: 'failure', reason: `denied, for ${reasonOf(thrown)}` }),
  );
  const wouldRefuse = isAuditOnly && !decision.allow;
  audit.write({
    time: now().toISOString(),
    user: request.user,
    method: request.method,
    uri: request.uri.slice(0, 2000),
    ...decision,
    ...(wouldRefuse ? { allow: true, wouldRefuse } : {}),
    tookMs: Math.round((performance.now() - startedMs) * 1000) / 1000,
  });
  return decision.allow || wouldRefuse
    ? { Allow: true }
    : { Allow: false, Msg: `seaworthy [${decision.rule}]: ${decision.reason}` };
}

async function readMessage(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxMessageBytes) {
      throw new SeaworthyError('LIMIT_EXCEEDED', `a message of more than ${maxMessageBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value));
  response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length });
  response.end(bytes);
}

/**
 * Listens on a Unix socket that only its owner may use. A socket that a crash left behind is replaced, one that answers is
 * not. @throws SeaworthyError IO
 */
export async function listenOnSocket(server: Server, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await removeStale(path);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refused(path, error.message)));
    server.listen(path, () => {
      chmodSync(path, 0o600);
      resolve();
    });
  });
}

async function removeStale(path: string): Promise<void> {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return;
  if (!status.isSocket()) throw refused(path, 'something else than a socket is there');
  if (await answers(path)) throw refused(path, 'another plugin listens there');
  unlinkSync(path);
}

/** Whether something accepts connections at the socket. */
export function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

function refused(path: string, why: string): SeaworthyError {
  return new SeaworthyError('IO', `The socket cannot be listened at: ${why}.`, {
    where: path,
    whatToDo: 'Choose another one with --socket, or stop the other plugin.',
  });
}
