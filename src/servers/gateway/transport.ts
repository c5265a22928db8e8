import {
  Agent,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as plainRequest,
} from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { createConnector } from '../../world/connector.js';
import { proxyFor } from '../../world/proxy.js';
import { isInnerAddress } from './address.js';

export interface TransportOptions {
  /** `https://registry.example.com`, nothing after the host and port. */
  readonly origin: string;
  /** Whether other hosts may be private, loopback or link-local. */
  readonly allowInner: boolean;
  /** PEM certificates to trust besides those of Node. */
  readonly ca?: string;
  readonly insecureTls?: boolean;
  /** The registry listens at this Unix socket; the host in `origin` is then only a name. */
  readonly socketPath?: string;
  readonly headTimeoutMs?: number;
  /** Between two pieces of a body. */
  readonly idleTimeoutMs?: number;
}

export interface Exchange {
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array | Readable | undefined;
}

/** One HTTP exchange at a time, redirects left to the caller. */
export interface Transport {
  /** @throws SeaworthyError NETWORK, REGISTRY_PROTOCOL */
  exchange(url: URL, exchange: Exchange): Promise<IncomingMessage>;
  close(): void;
}

export const defaultIdleTimeoutMs = 60_000;
const defaultHeadTimeoutMs = 30_000;

interface Agents {
  readonly plain: Agent;
  readonly secure: SecureAgent;
}

export function createTransport(options: TransportOptions, world: World): Transport {
  const agents = agentsFor(options);
  return {
    exchange: async (url, exchange) => {
      const isForeign = url.origin !== options.origin;
      const isGuarded = isForeign && !options.allowInner;
      if (isGuarded && isInnerAddress(url.hostname)) throw innerRefused(url);
      const client = await begin(url, exchange, { options, world, agents });
      if (isGuarded) refuseInner(client, url);
      return answerOf(client, url, exchange.body, options);
    },
    close: () => {
      agents.plain.destroy();
      agents.secure.destroy();
    },
  };
}

function agentsFor({ ca, insecureTls }: TransportOptions): Agents {
  const common = { keepAlive: true, maxSockets: 512, maxFreeSockets: 32, scheduling: 'lifo' as const };
  return {
    plain: new Agent(common),
    secure: new SecureAgent({
      ...common,
      minVersion: 'TLSv1.2',
      ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
      ...(insecureTls ? { rejectUnauthorized: false } : {}),
    }),
  };
}

async function begin(
  url: URL,
  { method, headers }: Exchange,
  {
    options: { socketPath, origin },
    world,
    agents,
  }: { readonly options: TransportOptions; readonly world: World; readonly agents: Agents },
): Promise<ClientRequest> {
  if (socketPath !== undefined && url.origin === origin) {
    return plainRequest(url, { method, headers, agent: agents.plain, socketPath });
  }
  if (proxyFor(url, world.env) !== undefined) {
    const connector = await createConnector(world.env);
    const asked = { url: url.href, method: method as 'GET', headers: headers as never, maxBytes: 0 };
    return connector.connect(url, asked);
  }
  return url.protocol === 'https:'
    ? secureRequest(url, { method, headers, agent: agents.secure })
    : plainRequest(url, { method, headers, agent: agents.plain });
}

/** A name may lead to an inner address. */
function refuseInner(client: ClientRequest, url: URL): void {
  client.once('socket', (socket) =>
    socket.on('lookup', (_: unknown, address: string) => {
      if (isInnerAddress(address)) client.destroy(innerRefused(url));
    }),
  );
}

function answerOf(
  client: ClientRequest,
  url: URL,
  body: Exchange['body'],
  { headTimeoutMs = defaultHeadTimeoutMs, idleTimeoutMs = defaultIdleTimeoutMs }: TransportOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (thrown: unknown) => {
      clearTimeout(timer);
      reject(thrown instanceof SeaworthyError ? thrown : unreachable(url, thrown));
    };
    const timer = setTimeout(() => client.destroy(silent(url, headTimeoutMs)), headTimeoutMs);
    client.on('error', fail);
    client.once('response', (message) => {
      clearTimeout(timer);
      message.on('error', () => {});
      message.setTimeout(idleTimeoutMs, () => message.destroy(silent(url, idleTimeoutMs)));
      resolve(message);
    });
    if (body === undefined || body instanceof Uint8Array) return void client.end(body);
    body.on('data', () => timer.refresh());
    pipeline(body, client, (error) => error && fail(error));
  });
}

function unreachable(url: URL, cause: unknown): SeaworthyError {
  return new SeaworthyError('NETWORK', `the registry ${url.host} cannot be asked: ${reasonOf(cause)}`, {
    where: url.host,
    whatToDo: 'Nothing is let through until it answers',
    cause,
  });
}

function silent(url: URL, timeoutMs: number): SeaworthyError {
  return new SeaworthyError(
    'NETWORK',
    `the registry ${url.host} says nothing for ${timeoutMs / 1000} seconds`,
    {
      where: url.host,
    },
  );
}

function innerRefused(url: URL): SeaworthyError {
  return new SeaworthyError(
    'REGISTRY_PROTOCOL',
    `the registry sends us to ${url.hostname}, which is an inner address`,
    {
      where: url.host,
      whatToDo: 'If that is meant so, start the gateway with --allow-inner-redirects',
    },
  );
}
