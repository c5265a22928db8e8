import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProbeRequest } from '../exchange.js';
import { type Client, createClient } from '../http/client.js';
import { isFault } from '../http/fault.js';
import { createScope, requestTargetOf } from '../http/scope.js';
import { placesOf } from '../places/index.js';
import { type Filter, nginx, startFilter } from './filters.js';
import { benignOf, mutationsOf } from './mutations.js';
import type { VirtualPatch } from './rules.js';

export interface PatchProof {
  readonly patch: VirtualPatch;
  readonly attacks: number;
  readonly blocked: number;
  readonly benign: number;
  readonly benignBlocked: number;
  /** Payload requests that came through. */
  readonly leaks: readonly string[];
  /** Server and engine that it went through. */
  readonly through: string;
  /** Recorded requests that some patch blocked. */
  readonly refused: readonly ProbeRequest[];
}

interface Recorded {
  readonly through: string;
  readonly traffic: readonly ProbeRequest[];
  readonly refused: readonly ProbeRequest[];
}

/**
 * Sends exploits, mutations and benign requests through a real server with ModSecurity and the patches. Behind it stands a
 * server of ours that says what arrived, so neither needs the application, nor is it attacked.
 * @throws SeaworthyError PROCESS_FAILED where nginx or the module is missing
 */
export async function provePatches(
  patches: readonly VirtualPatch[],
  traffic: readonly ProbeRequest[],
  nowMs: () => number,
  filter: Filter = nginx,
): Promise<readonly PatchProof[]> {
  const upstream = await startUpstream();
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-patch-'));
  try {
    const running = await startFilter(filter, folder, patches, portOf(upstream));
    try {
      return await proveThrough(running.port, filter.name, patches, traffic, nowMs);
    } finally {
      running.process.kill('SIGTERM');
    }
  } finally {
    upstream.closeAllConnections();
    upstream.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function proveThrough(
  port: number,
  through: string,
  patches: readonly VirtualPatch[],
  traffic: readonly ProbeRequest[],
  nowMs: () => number,
): Promise<readonly PatchProof[]> {
  const origin = `http://127.0.0.1:${port}`;
  const client = createClient({
    scope: createScope({ origins: [origin] }),
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    concurrencyPerHost: 4,
    maxRequests: 1_000_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    nowMs,
  });
  try {
    // All patches stand before every request: recorded traffic is sent once.
    const refused: ProbeRequest[] = [];
    for (const request of traffic) if (!(await passes(request, origin, client))) refused.push(request);
    const proofs: PatchProof[] = [];
    for (const patch of patches)
      proofs.push(await proveOne(patch, { through, traffic, refused }, origin, client));
    return proofs;
  } finally {
    await client.close();
  }
}

async function proveOne(
  patch: VirtualPatch,
  { through, traffic, refused }: Recorded,
  origin: string,
  client: Client,
): Promise<PatchProof> {
  const leaks: string[] = [];
  const mutations = mutationsOf(patch);
  for (const mutation of mutations)
    if (await passes(mutation, origin, client)) leaks.push(JSON.stringify(valueAt(patch, mutation)));
  const benign = benignOf(patch);
  let benignBlocked = refused.length;
  for (const request of benign) if (!(await passes(request, origin, client))) benignBlocked += 1;
  return {
    patch,
    through,
    attacks: mutations.length,
    blocked: mutations.length - leaks.length,
    benign: benign.length + traffic.length,
    benignBlocked,
    leaks,
    refused,
  };
}

function valueAt({ place }: VirtualPatch, request: ProbeRequest): string {
  const own = placesOf(request).find(({ kind, name }) => kind === place.kind && name === place.name);
  return (own?.value ?? requestTargetOf(request.url)).slice(0, 300);
}

/** Whether the request reaches the server behind. What nginx itself refuses as malformed does not reach it either. */
async function passes(request: ProbeRequest, origin: string, client: Client): Promise<boolean> {
  try {
    const { response } = await client.send({ ...request, url: `${origin}${requestTargetOf(request.url)}` });
    return response.status === 200 && response.headers.some(([name]) => name.toLowerCase() === 'x-arrived');
  } catch (thrown) {
    if (isFault(thrown)) return false;
    throw thrown;
  }
}

async function startUpstream(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'X-Arrived': 'yes', 'Content-Type': 'text/plain' });
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
