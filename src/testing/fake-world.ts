import { posix } from 'node:path';
import { SeaworthyError } from '../core/errors.js';
import type { HttpRequest, HttpResponse, ProcessOptions, ProcessResult, World } from '../core/world.js';
import { createFakeDisk, type FakeDisk } from './fake-disk.js';

export interface FakeWorldOptions {
  /** Contents by absolute path (relative ones begin at `/project`); folders follow from the paths. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Targets by path. */
  readonly symlinks?: Readonly<Record<string, string>>;
  /** Permission bits by path, where they are not 0o644. */
  readonly modes?: Readonly<Record<string, number>>;
  /** ISO 8601. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: World['platform'];
  /** By address, or a function. Without an answer a request fails as an unknown host does. */
  readonly responses?:
    | Readonly<Record<string, FakeAnswer>>
    | ((request: HttpRequest) => FakeAnswer | undefined | Promise<FakeAnswer | undefined>);
  /** What a program answers; without an answer it is not installed. */
  readonly processes?: (run: FakeRun) => FakeResult | undefined | Promise<FakeResult | undefined>;
}

export type FakeAnswer = string | Uint8Array | FakeResponse;

export interface FakeResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface FakeRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: ProcessOptions;
}

export interface FakeResult {
  readonly exitCode?: number;
  readonly stdout?: string | Uint8Array;
  readonly stderr?: string | Uint8Array;
}

export interface FakeWorld extends World {
  readonly disk: FakeDisk;
  /** What was asked of the network and of programs, in order. */
  readonly requests: readonly HttpRequest[];
  readonly runs: readonly FakeRun[];
  /** Moves both clocks on. */
  advance(ms: number): void;
}

/** A world in memory, at noon of 15 January 2026 unless stated otherwise. */
export function fakeWorld(options: FakeWorldOptions = {}): FakeWorld {
  const start = Date.parse(options.now ?? '2026-01-15T12:00:00Z');
  const requests: HttpRequest[] = [];
  const runs: FakeRun[] = [];
  let elapsedMs = 0;
  return {
    now: () => new Date(start + elapsedMs),
    monotonicMs: () => elapsedMs,
    advance: (ms) => {
      elapsedMs += ms;
    },
    env: options.env ?? {},
    platform: options.platform ?? { os: 'linux', architecture: 'amd64' },
    disk: createFakeDisk(options, start),
    requests,
    runs,
    network: {
      request: async (request) => {
        requests.push(request);
        return answer(request, await answerOf(options.responses, request));
      },
    },
    processes: {
      run: async (program, args, runOptions = {}) => {
        const run = { program, args, options: runOptions };
        runs.push(run);
        return result(program, await options.processes?.(run));
      },
    },
  };
}

async function answerOf(
  responses: FakeWorldOptions['responses'],
  request: HttpRequest,
): Promise<FakeAnswer | undefined> {
  return typeof responses === 'function' ? responses(request) : responses?.[request.url];
}

function answer(request: HttpRequest, given: FakeAnswer | undefined): HttpResponse {
  if (given === undefined) {
    throw new SeaworthyError('NETWORK', 'the host name is not known', { where: request.url });
  }
  const response = typeof given === 'string' || given instanceof Uint8Array ? { body: given } : given;
  return {
    status: response.status ?? 200,
    headers: Object.fromEntries(
      Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    url: request.url,
    body: bodyWithin(request, response.body ?? ''),
  };
}

async function* bodyWithin(
  request: HttpRequest,
  body: NonNullable<FakeResponse['body']>,
): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const chunk of chunksOf(body)) {
    sizeBytes += chunk.length;
    if (sizeBytes > request.maxBytes) {
      throw new SeaworthyError('LIMIT_EXCEEDED', `the answer is longer than ${request.maxBytes} bytes`, {
        where: request.url,
      });
    }
    yield chunk;
  }
}

function chunksOf(body: NonNullable<FakeResponse['body']>): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof body === 'string') return [new TextEncoder().encode(body)];
  return body instanceof Uint8Array ? [body] : body;
}

function result(program: string, given: FakeResult | undefined): ProcessResult {
  if (given === undefined) {
    throw new SeaworthyError('PROCESS_FAILED', `the program ${posix.basename(program)} is not installed`, {
      where: program,
    });
  }
  return {
    exitCode: given.exitCode ?? 0,
    stdout: asBytes(given.stdout ?? ''),
    stderr: asBytes(given.stderr ?? ''),
  };
}

function asBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
