import type { OpenContext } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import type { HttpRequest, HttpResponse } from '../../../core/world.js';
import { apiHost, type Reference } from '../../../formats/oci/reference.js';
import { drain } from './answers.js';
import { createAuthority } from './authority.js';
import { type Asked, failureOf } from './failure.js';
import { isPassing, networkCode, type Patience, parseRetryAfter, sleep, waitBefore } from './patience.js';

/** Asks one registry for one repository: signs in when asked to, comes back when it makes sense. */
export interface RegistryClient {
  /** `https://host` */
  readonly origin: string;
  /**
   * A successful answer to a GET below `/v2/REPOSITORY/`.
   * @throws SeaworthyError REGISTRY_AUTH, REGISTRY_RATE_LIMIT, REGISTRY_PROTOCOL, NOT_FOUND, NETWORK
   */
  get(path: string, request: RegistryRequest): Promise<HttpResponse>;
  /**
   * One exchange by any method, for those who write. `path` may be a whole address, as an upload gets one; a host
   * other than the registry is not reported who we are.
   * @throws SeaworthyError as `get`, unless the answer's status is among `answers`
   */
  send(path: string, exchange: Exchange): Promise<HttpResponse>;
}

export interface Exchange extends RegistryRequest {
  readonly method: NonNullable<HttpRequest['method']>;
  readonly body?: Uint8Array;
  /** Which statuses are answers and not failures. */
  readonly answers: readonly number[];
}

export interface RegistryRequest {
  /** `manifest 3.20` */
  readonly what: string;
  readonly maxBytes: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function connect(
  reference: Reference,
  context: OpenContext,
  patience: Patience,
): Promise<RegistryClient> {
  const { network } = context.world;
  const origin = await findOrigin(reference.registry, context, patience);
  const send = (request: HttpRequest) => sendPatiently(request, context, patience);
  const authority = createAuthority(reference, context, {
    send,
    isPlain: origin.startsWith('http:'),
    patience,
  });

  /** One request, and a second one with a new right where the first is refused. */
  const sendSigned = async (request: HttpRequest, asked: Asked): Promise<HttpResponse> => {
    for (let renewed = false; ; renewed = true) {
      const authorization = authority.current();
      const response = await network.request(withAuthorization(request, authorization));
      // A storage host behind a redirect has no say in who we are.
      const isOurs = new URL(response.url).origin === origin;
      if (response.status !== 401 || !isOurs || renewed) return response;
      await drain(response, context.world);
      await authority.renew(response.headers['www-authenticate'], asked);
    }
  };

  const exchange = async (path: string, wanted: Exchange): Promise<HttpResponse> => {
    const asked: Asked = { registry: reference.registry, what: `${wanted.what} of ${reference.repository}` };
    const url = new URL(path, `${origin}/v2/${reference.repository}/`);
    const isOurs = url.origin === origin;
    const request: HttpRequest = {
      url: url.href,
      method: wanted.method,
      maxBytes: wanted.maxBytes,
      timeoutMs: patience.timeoutMs,
      headers: { 'user-agent': 'seaworthy', ...wanted.headers },
      ...(wanted.body === undefined ? {} : { body: wanted.body }),
      ...(context.options.insecureTls === undefined ? {} : { insecureTls: context.options.insecureTls }),
    };
    const response = await sendPatiently(request, context, patience, (one) =>
      isOurs ? sendSigned(one, asked) : network.request(one),
    );
    if (wanted.answers.includes(response.status)) return response;
    throw await failureOf(response, asked, authority.search(), context.world);
  };

  return {
    origin,
    get: (path, wanted) => exchange(path, { ...wanted, method: 'GET', answers: [200, 206] }),
    send: exchange,
  };
}

function withAuthorization(request: HttpRequest, authorization: string | undefined): HttpRequest {
  return authorization === undefined
    ? request
    : { ...request, headers: { ...request.headers, authorization } };
}

/** Repeats what may succeed a moment later; everything else is the caller's to judge. */
async function sendPatiently(
  request: HttpRequest,
  { world }: OpenContext,
  patience: Patience,
  send: (request: HttpRequest) => Promise<HttpResponse> = (one) => world.network.request(one),
): Promise<HttpResponse> {
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt + 1 >= patience.attempts;
    try {
      const response = await send(request);
      const waitMs = isLast ? undefined : waitAfter(response, attempt, world.now(), patience);
      if (waitMs === undefined) return response;
      await drain(response, world);
      await sleep(waitMs);
    } catch (thrown) {
      if (isLast || !isPassing(thrown)) throw thrown;
      // A silence has cost a whole timeout already.
      if (networkCode(thrown) === 'ETIMEDOUT') attempt += 1;
      await sleep(waitBefore(attempt, patience));
    }
  }
}

const passingStatus: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Undefined where asking again makes no sense, or not within the time that a person waits. */
function waitAfter(
  response: HttpResponse,
  attempt: number,
  now: Date,
  patience: Patience,
): number | undefined {
  if (!passingStatus.has(response.status)) return undefined;
  const asked = parseRetryAfter(response.headers['retry-after'], now);
  if (asked !== undefined && asked > patience.maxRetryAfterMs) return undefined;
  return Math.max(asked ?? 0, waitBefore(attempt, patience));
}

/**
 * HTTPS everywhere. Only loopback and the hosts that the user listed may be asked without it, and they too are asked
 * with it first, as Docker does.
 */
async function findOrigin(registry: string, context: OpenContext, patience: Patience): Promise<string> {
  const host = apiHost(registry);
  const secure = `https://${host}`;
  if (!isPlainAllowed(registry, context.options.insecureRegistries ?? [])) return secure;
  try {
    const response = await context.world.network.request({
      url: `${secure}/v2/`,
      maxBytes: 1024 * 1024,
      timeoutMs: Math.min(5000, patience.timeoutMs),
      redirect: 'manual',
      ...(context.options.insecureTls === undefined ? {} : { insecureTls: context.options.insecureTls }),
    });
    await drain(response, context.world);
    return secure;
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown.code !== 'NETWORK' || isAboutTrust(thrown))
      throw thrown;
    return `http://${host}`;
  }
}

/** A server that speaks TLS with a wrong certificate is not one that speaks plain HTTP. */
function isAboutTrust(error: SeaworthyError): boolean {
  return /CERT|UNABLE_TO_/.test(networkCode(error));
}

function isPlainAllowed(registry: string, listed: readonly string[]): boolean {
  const host = registry
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
  return isLoopback(host) || listed.includes(registry) || listed.includes(host);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
