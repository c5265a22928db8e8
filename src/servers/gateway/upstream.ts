import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { type Authority, createAuthority } from '../../artifact/openers/registry/authority.js';
import { usualPatience } from '../../artifact/openers/registry/patience.js';
import type { OpenOptions } from '../../core/artifact.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { silentProgress } from '../../core/progress.js';
import type { HttpRequest, HttpResponse, World } from '../../core/world.js';
import { readBody } from '../../world/http-body.js';
import { hostFits } from './address.js';
import { BoundedMap } from './bounded-map.js';
import { Refusal } from './reply.js';
import { createTransport, defaultIdleTimeoutMs, type Transport, type TransportOptions } from './transport.js';

export interface UpstreamOptions extends TransportOptions {
  /** The registry as signatures and policies name it: `registry.example.com`. */
  readonly name: string;
  /** The first part of the names that go here; empty for all that no other upstream takes. */
  readonly prefix: string;
  /** Other hosts that it may send us to for blobs: `cdn.example.com`, `*.example.com`. */
  readonly redirectHosts: readonly string[];
  readonly open?: Pick<OpenOptions, 'username' | 'password'>;
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

const maxRedirects = 3;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** One registry behind the gateway. It is asked by our own requests only; nothing of a client's is copied. */
export function createUpstream(options: UpstreamOptions, world: World): Upstream {
  return new RegistryUpstream(options, world);
}

class RegistryUpstream implements Upstream {
  readonly options: UpstreamOptions;
  readonly #world: World;
  readonly #transport: Transport;
  readonly #authorities: BoundedMap<Authority>;

  constructor(options: UpstreamOptions, world: World) {
    this.options = options;
    this.#world = world;
    this.#transport = createTransport(options, world);
    this.#authorities = new BoundedMap({ maxEntries: 1000 }, () => world.monotonicMs());
  }

  async send(repository: string, request: UpstreamRequest): Promise<UpstreamAnswer> {
    const { origin } = this.options;
    // Without a repository it is the API itself that is asked.
    const base = repository === '' ? `${origin}/v2/` : `${origin}/v2/${repository}/`;
    let url = new URL(`${base}${request.path}`);
    let message = await this.#signedIn(url, repository, request);
    for (let hops = 0; isRedirect(message, request); hops++) {
      url = redirectTarget(message, url, this.options);
      message.destroy();
      if (hops === maxRedirects) throw protocol(`it redirects more than ${maxRedirects} times`, url);
      const isHome = url.origin === origin;
      message = isHome
        ? await this.#signedIn(url, repository, request)
        : await this.#ask(url, request, undefined);
    }
    const { statusCode = 0, headers } = message;
    return { status: statusCode, headers, message, isElsewhere: url.origin !== origin };
  }

  close(): void {
    this.#transport.close();
  }

  async #signedIn(url: URL, repository: string, request: UpstreamRequest): Promise<IncomingMessage> {
    const given = request.authorization ?? 'own';
    if (given !== 'own') return this.#ask(url, request, given.header);
    const authority = this.#authorityFor(repository);
    const message = await this.#ask(url, request, authority.current());
    if (message.statusCode !== 401 || !isRepeatable(request)) return message;
    const challenge = message.headers['www-authenticate'];
    message.resume();
    const what = `${request.path} of ${repository}`;
    await authority.renew(challenge, { registry: this.options.name, what });
    return this.#ask(url, request, authority.current());
  }

  /** A connection that was kept may be closed by the other side just now: a question may be asked a second time. */
  async #ask(
    url: URL,
    request: UpstreamRequest,
    authorization: string | undefined,
  ): Promise<IncomingMessage> {
    const { method, body } = request;
    const headers: OutgoingHttpHeaders = {
      'user-agent': 'seaworthy-gateway',
      'accept-encoding': 'identity',
      ...request.headers,
      ...(body instanceof Uint8Array ? { 'content-length': body.length } : {}),
      ...(authorization === undefined ? {} : { authorization }),
    };
    try {
      return await this.#transport.exchange(url, { method, headers, body });
    } catch (thrown) {
      const isQuestion = method === 'GET' || method === 'HEAD';
      if (!isQuestion || !isReset(thrown)) throw thrown;
      return this.#transport.exchange(url, { method, headers, body });
    }
  }

  #authorityFor(repository: string): Authority {
    const known = this.#authorities.get(repository);
    if (known !== undefined) return known;
    const { name, open = {}, origin } = this.options;
    const context = { world: this.#world, progress: silentProgress, options: open };
    const fresh = createAuthority({ registry: name, repository }, context, {
      send: (request) => this.#askTokenServer(request),
      isPlain: origin.startsWith('http:'),
      patience: usualPatience,
    });
    this.#authorities.set(repository, fresh, 3_600_000);
    return fresh;
  }

  /** Redirects are not followed: the request holds a password or a token of ours. */
  async #askTokenServer(request: HttpRequest): Promise<HttpResponse> {
    const url = new URL(request.url);
    const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
    const headers = { ...request.headers, ...(body === undefined ? {} : { 'content-length': body.length }) };
    const message = await this.#transport.exchange(url, { method: request.method ?? 'GET', headers, body });
    const { idleTimeoutMs = defaultIdleTimeoutMs } = this.options;
    return responseOf(message, url, request.maxBytes, idleTimeoutMs);
  }
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

function protocol(why: string, url: URL): SeaworthyError {
  return new SeaworthyError('REGISTRY_PROTOCOL', `the registry cannot be followed: ${why}`, {
    where: url.host,
  });
}
