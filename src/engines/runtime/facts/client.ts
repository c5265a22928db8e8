import { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../../core/errors.js';
import { oneLine } from '../../../core/harmless.js';
import { compareNumbers } from '../../../core/numbers.js';
import type { HttpResponse, World } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import type { Endpoint } from './endpoint.js';
import { tlsTransport } from './tls-transport.js';

/** The newest version of the API that these readers know; engines from 1.24 on are asked in their own. */
const newestApi = '1.51';
const oldestApi = '1.24';
const maxAnswerBytes = 32 * 1024 * 1024;

export interface EngineClient {
  readonly endpoint: Endpoint;
  /** `1.45`; empty where the engine does not say. */
  readonly apiVersion: string;
  readonly isPodman: boolean;
  /** The JSON of an answer with status 200. @throws SeaworthyError NOT_FOUND, ENGINE_UNREACHABLE */
  json(path: string): Promise<unknown>;
  /** The body as bytes, at most `maxBytes`. @throws as `json` */
  bytes(path: string, maxBytes: number): Promise<Uint8Array>;
  /** The answer as it streams, for events. */
  stream(path: string, maxBytes: number, timeoutMs: number): Promise<HttpResponse>;
  /** POST without waiting for more than the answer; for `run` and `observe`. */
  send(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

type Ask = (
  path: string,
  options: {
    readonly method?: 'GET' | 'POST' | 'DELETE';
    readonly body?: string;
    readonly maxBytes?: number;
    readonly timeoutMs?: number;
    /** Goes on for as long as the reader wants. */
    readonly isEndless?: true;
  },
) => Promise<HttpResponse>;

/**
 * Asks the engine for its version and settles on one that both sides know.
 * @throws SeaworthyError ENGINE_UNREACHABLE; UNSUPPORTED where the engine is older than API 1.24
 */
export async function connectEngine(
  endpoint: Endpoint,
  world: World,
  timeoutMs = 15_000,
): Promise<EngineClient> {
  const ask = await askerFor(endpoint, world, timeoutMs);
  const ping = await ask('/_ping', { maxBytes: 4096 });
  await drain(ping);
  if (ping.status >= 500) throw unreachable(endpoint, `it answers status ${ping.status}`);
  const offered = ping.headers['api-version'] ?? '';
  const apiVersion = settledVersion(offered, endpoint);
  const prefix = apiVersion === '' ? '' : `/v${apiVersion}`;
  return {
    endpoint,
    apiVersion,
    isPodman: ping.headers['libpod-api-version'] !== undefined,
    json: async (path) => jsonOf(await answered(ask, endpoint, `${prefix}${path}`), endpoint),
    bytes: async (path, maxBytes) => bodyOf(await answered(ask, endpoint, `${prefix}${path}`, maxBytes)),
    stream: (path, maxBytes, streamTimeoutMs) =>
      ask(`${prefix}${path}`, { maxBytes, timeoutMs: streamTimeoutMs, isEndless: true }),
    send: async (method, path, body) => {
      const response = await ask(`${prefix}${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (response.status >= 400) throw await refusal(response, endpoint);
      const bytes = await bodyOf(response);
      return bytes.length === 0 ? undefined : parsed(bytes, endpoint);
    },
  };
}

async function askerFor(endpoint: Endpoint, world: World, usualTimeoutMs: number): Promise<Ask> {
  const request =
    endpoint.tls === undefined
      ? world.network.request.bind(world.network)
      : await tlsTransport(endpoint.tls, world);
  return async (path, { method = 'GET', body, maxBytes = maxAnswerBytes, ...options }) => {
    const { timeoutMs = usualTimeoutMs, isEndless } = options;
    try {
      const response = await request({
        url: `${endpoint.base}${path}`,
        method,
        redirect: 'manual',
        maxBytes,
        timeoutMs,
        ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
        ...(endpoint.socketPath === undefined ? {} : { socketPath: endpoint.socketPath }),
      });
      if (isEndless) return response;
      const untilMs = world.monotonicMs() + timeoutMs * 4;
      return { ...response, body: endingBy(response.body, untilMs, world, endpoint) };
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError) || thrown.code !== 'NETWORK') throw thrown;
      throw unreachable(endpoint, thrown.message.replace(/^engine: /, ''), thrown);
    }
  };
}

/** One who answers in small pieces does not hold an audit for hours. @throws SeaworthyError ENGINE_UNREACHABLE */
async function* endingBy(
  body: HttpResponse['body'],
  untilMs: number,
  { monotonicMs }: World,
  endpoint: Endpoint,
): HttpResponse['body'] {
  for await (const chunk of body) {
    if (monotonicMs() > untilMs) throw unreachable(endpoint, 'its answer comes too slowly');
    yield chunk;
  }
}

/** @throws SeaworthyError UNSUPPORTED */
function settledVersion(offered: string, { name }: Endpoint): string {
  if (!/^\d{1,3}\.\d{1,4}$/.test(offered)) return '';
  if (compareNumbers(offered, oldestApi) < 0) {
    throw new SeaworthyError('UNSUPPORTED', `the engine speaks API ${offered}, older than ${oldestApi}`, {
      where: name,
      whatToDo: 'Upgrade the engine: 1.24 came with Docker 1.12, in 2016.',
    });
  }
  return compareNumbers(offered, newestApi) > 0 ? newestApi : offered;
}

async function answered(ask: Ask, endpoint: Endpoint, path: string, maxBytes?: number) {
  const response = await ask(path, maxBytes === undefined ? {} : { maxBytes });
  if (response.status !== 200) throw await refusal(response, endpoint);
  return response;
}

async function jsonOf(response: HttpResponse, endpoint: Endpoint): Promise<unknown> {
  return parsed(await bodyOf(response), endpoint);
}

function parsed(bytes: Uint8Array, endpoint: Endpoint): unknown {
  try {
    return readJson(Buffer.from(bytes).toString('utf8'));
  } catch (thrown) {
    throw unreachable(endpoint, 'its answer is not JSON', thrown);
  }
}

async function bodyOf({ body }: HttpResponse): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function drain(response: HttpResponse): Promise<void> {
  for await (const _ of response.body);
}

async function refusal(response: HttpResponse, endpoint: Endpoint): Promise<SeaworthyError> {
  const said = oneLine(
    Buffer.from(await bodyOf(response))
      .toString('utf8')
      .slice(0, 4096),
    300,
  );
  if (response.status === 404) {
    return new SeaworthyError('NOT_FOUND', `the engine has nothing of that name (${said})`, {
      where: endpoint.name,
    });
  }
  return unreachable(endpoint, `it answers status ${response.status} (${said})`);
}

export function unreachable({ name }: Endpoint, reason: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('ENGINE_UNREACHABLE', `the container engine does not answer: ${reason}`, {
    where: name,
    whatToDo: /permission/.test(reason)
      ? 'Run as root or as a member of the group "docker".'
      : 'Start the engine, or name its address with --docker-host or DOCKER_HOST.',
    ...(cause === undefined ? {} : { cause }),
  });
}
