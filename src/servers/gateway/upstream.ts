import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { type Authority, createAuthority } from '../../artifact/openers/registry/authority.js';
import { usualPatience } from '../../artifact/openers/registry/patience.js';
import type { OpenOptions } from '../../core/artifact.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { silentProgress } from '../../core/progress.js';
import type { HttpRequest, HttpResponse, World } from '../../core/world.js';
import { createConnector } from '../../world/connector.js';
import { readBody } from '../../world/http-body.js';
import { proxyFor } from '../../world/proxy.js';
import { hostFits, isInnerAddress } from './address.js';
import { BoundedMap } from './bounded-map.js';
import { Refusal } from './reply.js';

export interface UpstreamOptions {
  /** `https://registry.example.com`, nothing after the host and port. */
  readonly origin: string;
  /** The registry as signatures and policies name it: `registry.example.com`. */
  readonly name: string;
  /** The first part of the names that go here; empty for all that no other upstream takes. */
  readonly prefix: string;
  /** Other hosts that it may send us to for blobs: `cdn.example.com`, `*.example.com`. */
  readonly redirectHosts: readonly string[];
  /** Whether those may be private, loopback or link-local. */
  readonly allowInner: boolean;
  /** PEM certificates to trust besides those of Node. */
  readonly ca?: string;
  readonly insecureTls?: boolean;
  /** The registry listens at this Unix socket; the host in `origin` is then only a name. */
  readonly socketPath?: string;
  readonly open?: Pick<OpenOptions, 'username' | 'password'>;
  readonly headTimeoutMs?: number;
  /** Between two pieces of a body. */
  readonly idleTimeoutMs?: number;
}

/** `own`: the gateway's credentials. Anything else goes along as it is, and a 401 is the client's to answer. */
export type Authorization = 'own' | { readonly header: string | undefined };

export interface UpstreamRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v2/REPOSITORY/`, query included. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | Readable;
  readonly authorization?: Authorization;
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly message: IncomingMessage;
  /** Whether another host than the registry gave it. */
  readonly isElsewhere: boolean;
}

export interface Upstream {
  readonly options: UpstreamOptions;
  send(repository: string, request: UpstreamRequest): Promise<UpstreamAnswer>;
  close(): void;
}

export const defaultIdleTimeoutMs = 60_000;
const maxRedirects = 3;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** One registry behind the gateway. It is asked by our own requests only; nothing of a client's is copied. */
export function createUpstream(options: UpstreamOptions, world: World): Upstream {
  const { origin, headTimeoutMs = 30_000, idleTimeoutMs = defaultIdleTimeoutMs } = options;
  const agentOptions = { keepAlive: true, maxSockets: 512, maxFreeSockets: 32, scheduling: 'lifo' as const };
  const plainAgent = new Agent(agentOptions);
  const secureAgent = new SecureAgent({
    ...agentOptions,
    minVersion: 'TLSv1.2',
    ...(options.ca === undefined ? {} : { ca: [...rootCertificates, options.ca] }),
    ...(options.insecureTls ? { rejectUnauthorized: false } : {}),
  });
  const authorities = new BoundedMap<Authority>({ maxEntries: 1000 }, () => world.monotonicMs());

  const begin = async (url: URL, method: string, headers: OutgoingHttpHeaders) => {
    if (options.socketPath !== undefined && url.origin === origin) {
      return plainRequest(url, { method, headers, agent: plainAgent, socketPath: options.socketPath });
    }
    const proxy = proxyFor(url, world.env);
    if (proxy !== undefined) {
      const connector = await createConnector(world.env);
      return connector.connect(url, {
        url: url.href,
        method: method as 'GET',
        headers: headers as never,
        maxBytes: 0,
      });
    }
    return url.protocol === 'https:'
      ? secureRequest(url, { method, headers, agent: secureAgent })
      : plainRequest(url, { method, headers, agent: plainAgent });
  };

  const once = async (
    url: URL,
    method: string,
    headers: OutgoingHttpHeaders,
    body?: Uint8Array | Readable,
  ): Promise<IncomingMessage> => {
    const isForeign = url.origin !== origin;
    if (isForeign && !options.allowInner && isInnerAddress(url.hostname)) throw innerRefused(url);
    const client = await begin(url, method, headers);
    return new Promise((resolve, reject) => {
      const fail = (thrown: unknown) => {
        clearTimeout(timer);
        reject(thrown instanceof SeaworthyError ? thrown : unreachable(url, thrown));
      };
      const timer = setTimeout(() => client.destroy(silent(url, headTimeoutMs)), headTimeoutMs);
      if (isForeign && !options.allowInner) {
        client.once('socket', (socket) =>
          socket.on('lookup', (_: unknown, address: string) => {
            if (isInnerAddress(address)) client.destroy(innerRefused(url));
          }),
        );
      }
      client.on('error', fail);
      client.once('response', (message) => {
        clearTimeout(timer);
        message.on('error', () => {});
        message.setTimeout(idleTimeoutMs, () => message.destroy(silent(url, idleTimeoutMs)));
        resolve(message);
      });
      if (body === undefined || body instanceof Uint8Array) client.end(body);
      else {
        body.on('data', () => timer.refresh());
        pipeline(body, client, (error) => error && fail(error));
      }
    });
  };

  /** A connection that was kept may be closed by the other side just now: a second try is without harm for a question. */
  const ask = async (url: URL, request: UpstreamRequest, authorization: string | undefined) => {
    const headers: OutgoingHttpHeaders = {
      'user-agent': 'seaworthy-gateway',
      'accept-encoding': 'identity',
      ...request.headers,
      ...(request.body instanceof Uint8Array ? { 'content-length': request.body.length } : {}),
      ...(authorization === undefined ? {} : { authorization }),
    };
    const isQuestion = request.method === 'GET' || request.method === 'HEAD';
    try {
      return await once(url, request.method, headers, request.body);
    } catch (thrown) {
      if (!isQuestion || !isReset(thrown)) throw thrown;
      return once(url, request.method, headers, request.body);
    }
  };

  const authorityFor = (repository: string): Authority => {
    const known = authorities.get(repository);
    if (known !== undefined) return known;
    const reference = { registry: options.name, repository };
    const context = { world, progress: silentProgress, options: options.open ?? {} };
    const fresh = createAuthority(reference, context, {
      send: askTokenServer,
      isPlain: origin.startsWith('http:'),
      patience: usualPatience,
    });
    authorities.set(repository, fresh, 3_600_000);
    return fresh;
  };

  const askTokenServer = async (request: HttpRequest): Promise<HttpResponse> => {
    const url = new URL(request.url);
    const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
    const headers = { ...request.headers, ...(body === undefined ? {} : { 'content-length': body.length }) };
    const message = await once(url, request.method ?? 'GET', headers, body);
    return responseOf(message, url, request.maxBytes, idleTimeoutMs);
  };

  const signedIn = async (url: URL, repository: string, request: UpstreamRequest) => {
    const given = request.authorization ?? 'own';
    if (given !== 'own') return ask(url, request, given.header);
    const authority = authorityFor(repository);
    const message = await ask(url, request, authority.current());
    if (message.statusCode !== 401 || !isRepeatable(request)) return message;
    const challenge = message.headers['www-authenticate'];
    message.resume();
    await authority.renew(challenge, { registry: options.name, what: `${request.path} of ${repository}` });
    return ask(url, request, authority.current());
  };

  return {
    options,
    send: async (repository, request) => {
      // Without a repository it is the API itself that is asked.
      const base = repository === '' ? `${origin}/v2/` : `${origin}/v2/${repository}/`;
      let url = new URL(`${base}${request.path}`);
      let message = await signedIn(url, repository, request);
      for (let hops = 0; isRedirect(message, request); hops++) {
        url = redirectTarget(message, url, options);
        message.destroy();
        if (hops === maxRedirects) throw protocol(`it redirects more than ${maxRedirects} times`, url);
        message =
          url.origin === origin
            ? await signedIn(url, repository, request)
            : await ask(url, request, undefined);
      }
      const { statusCode = 0, headers } = message;
      return { status: statusCode, headers, message, isElsewhere: url.origin !== origin };
    },
    close: () => {
      plainAgent.destroy();
      secureAgent.destroy();
    },
  };
}

/** The whole body of an answer, at most `maxBytes`, of exactly the length that was announced. */
export async function wholeBody(answer: UpstreamAnswer, maxBytes: number, where: string): Promise<Buffer> {
  refuseEncoding(answer, where);
  const announced = answer.headers['content-length'];
  const tooLong = () => {
    answer.message.destroy();
    return new SeaworthyError('LIMIT_EXCEEDED', `the answer is longer than ${maxBytes} bytes`, { where });
  };
  if (Number(announced ?? 0) > maxBytes) throw tooLong();
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  try {
    for await (const chunk of answer.message as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw tooLong();
      chunks.push(chunk);
    }
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) throw thrown;
    throw new SeaworthyError('NETWORK', `the answer of the registry broke off: ${reasonOf(thrown)}`, {
      where,
    });
  }
  if (!answer.message.complete)
    throw new SeaworthyError('NETWORK', 'the answer of the registry ends early', { where });
  return Buffer.concat(chunks, sizeBytes);
}

/** Packed again on the way, bytes would have another digest; we never ask for it. */
export function refuseEncoding({ headers, message }: UpstreamAnswer, where: string): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() === 'identity') return;
  message.destroy();
  throw new SeaworthyError(
    'REGISTRY_PROTOCOL',
    `the registry answers in the encoding ${encoding.slice(0, 40)}`,
    {
      where,
    },
  );
}

/** The registry's answer to a client that signs in there by itself, with its challenge. */
export function rightsRefusal({ status, headers }: UpstreamAnswer, where: string): Refusal {
  const challenge = headers['www-authenticate'];
  const code = status === 401 ? 'UNAUTHORIZED' : 'DENIED';
  return new Refusal(status, code, `The registry asks you to sign in for ${where}.`, {
    rule: 'upstream-rights',
    ...(challenge === undefined ? {} : { headers: { 'www-authenticate': challenge } }),
  });
}

function isRedirect(message: IncomingMessage, { method }: UpstreamRequest): boolean {
  return redirects.has(message.statusCode ?? 0) && (method === 'GET' || method === 'HEAD');
}

function redirectTarget(message: IncomingMessage, from: URL, options: UpstreamOptions): URL {
  const location = message.headers.location ?? '';
  const target = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (target === undefined || (target.protocol !== 'https:' && target.protocol !== 'http:')) {
    message.destroy();
    throw protocol('it redirects to something that is no http address', from);
  }
  if (target.origin === options.origin) return target;
  message.destroy();
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw protocol('it redirects from https to plain http', from);
  }
  if (target.username !== '' || !options.redirectHosts.some((pattern) => hostFits(pattern, target))) {
    throw new SeaworthyError(
      'REGISTRY_PROTOCOL',
      `the registry redirects to ${target.host}, which is not allowed`,
      {
        where: from.host,
        whatToDo: `If it belongs to the registry, allow it: --redirect-host ${target.hostname}`,
      },
    );
  }
  return target;
}

function isRepeatable({ body }: UpstreamRequest): boolean {
  return body === undefined || body instanceof Uint8Array;
}

function responseOf(message: IncomingMessage, url: URL, maxBytes: number, timeoutMs: number): HttpResponse {
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const body = readBody(message, { url, maxBytes, timeoutMs, headersOnly: false });
  return { status: message.statusCode ?? 0, headers, url: url.href, body };
}

function isReset(thrown: unknown): boolean {
  const cause = thrown instanceof SeaworthyError ? thrown.cause : undefined;
  return cause instanceof Error && 'code' in cause && (cause.code === 'ECONNRESET' || cause.code === 'EPIPE');
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

function protocol(why: string, url: URL): SeaworthyError {
  return new SeaworthyError('REGISTRY_PROTOCOL', `the registry cannot be followed: ${why}`, {
    where: url.host,
  });
}
