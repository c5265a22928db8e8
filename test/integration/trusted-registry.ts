import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMember, openTrustedRegistry, type TrustedRegistry } from '../../src/servers/registry/index.js';
import { freePort } from '../../src/testing/free-port.js';
import { createRealWorld } from '../../src/world/index.js';
import { isInstalled } from './processes.js';

export const hasRegistryProgram = isInstalled('docker-registry');

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Wanted {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Ends the connection after so many bytes of the body. */
  readonly breakAfter?: number;
}

/** `registry serve` in this process, before the real program of distribution; one user who may do everything. */
export interface TestRegistry {
  readonly folder: string;
  readonly name: string;
  readonly origin: string;
  readonly registry: TrustedRegistry;
  /** `-1` as the status where the connection broke. */
  ask(method: string, path: string, wanted?: Wanted): Promise<Got>;
  stop(): Promise<void>;
}

const password = 'a password of this test';

export async function startTrustedRegistry(): Promise<TestRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  const world = createRealWorld({ env: process.env });
  const [port, notaryPort] = [await freePort(), await freePort()];
  const registry = await openTrustedRegistry({
    world,
    folder,
    port,
    notaryPort,
    hosts: ['localhost', '127.0.0.1'],
    immutable: [],
    tell: () => {},
  });
  await addMember(registry.membersPath, { name: 'ci', role: 'admin', repositories: ['**'], password }, world);
  await new Promise<void>((resolve) => registry.server.listen(port, '127.0.0.1', resolve));
  const origin = `https://127.0.0.1:${port}`;
  const ask = await clientFor(origin, registry.name);
  return {
    folder,
    origin,
    registry,
    name: registry.name,
    ask,
    stop: async () => {
      registry.server.closeAllConnections();
      await new Promise((resolve) => registry.server.close(resolve));
      await registry.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const repositories = ['dev/app', 'dev/other', 'dev/more', 'trusted/app'];

/** One token for all repositories of these tests. */
export async function clientFor(origin: string, service: string): Promise<TestRegistry['ask']> {
  const scopes = repositories.map((name) => `scope=repository:${name}:pull,push,delete`).join('&');
  const basic = `Basic ${Buffer.from(`ci:${password}`).toString('base64')}`;
  const answer = await send(origin, 'GET', `/token?service=${service}&${scopes}`, {
    headers: { authorization: basic },
  });
  const { token } = JSON.parse(answer.body.toString());
  return (method, path, wanted = {}) =>
    send(origin, method, path, {
      ...wanted,
      headers: { authorization: `Bearer ${token}`, ...wanted.headers },
    });
}

/** Paths go out as they are. */
export function send(
  origin: string,
  method: string,
  path: string,
  { headers = {}, body, breakAfter }: Wanted = {},
): Promise<Got> {
  const { hostname, port } = new URL(origin);
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  const options = { hostname, port, path, method, agent: false, rejectUnauthorized: false };
  return new Promise((resolve) => {
    const broken = { status: -1, headers: {}, body: Buffer.alloc(0) };
    const client = request({ ...options, headers: { ...length, ...headers } }, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('error', () => resolve(broken));
      message.on('end', () =>
        resolve({ status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(chunks) }),
      );
    });
    client.on('error', () => resolve(broken));
    if (breakAfter === undefined || body === undefined) return void client.end(body);
    client.write(Buffer.from(body).subarray(0, breakAfter));
    setTimeout(() => client.destroy(), 300);
  });
}

export function digestBy(algorithm: 'sha256' | 'sha512', bytes: Uint8Array | string): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** Where an answer leads, whether it is a path or a whole address. */
export function pathOf(location: string | undefined): string {
  const url = new URL(location ?? '/', 'https://registry.invalid');
  return `${url.pathname}${url.search}`;
}
