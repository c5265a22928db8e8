import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { OutOfBand } from '../check.js';

export interface Listener extends OutOfBand {
  close(): Promise<void>;
}

const mostCalls = 10_000;
const pollMs = 25;

/**
 * Records who asks for one of our addresses: proof that the target made a request of its own.
 * @param seed chooses the port, so that the addresses in two reports of the same scan are the same
 * @param host where the target reaches us; by default only this machine does
 */
export async function listenOutOfBand(host = '127.0.0.1', seed = ''): Promise<Listener> {
  const called = new Set<string>();
  const server = createServer((request, response) => {
    const token = /^\/([a-z0-9]{4,64})/.exec(request.url ?? '')?.[1];
    if (token !== undefined && called.size < mostCalls) called.add(token);
    request.resume();
    response.writeHead(200, { 'content-type': 'text/plain', connection: 'close' });
    response.end(`seaworthy-${token ?? 'none'}`);
  });
  server.requestTimeout = 5_000;
  server.maxConnections = 100;
  try {
    await listen(server, portFor(seed), host);
  } catch {
    // Another scan or service has it: any port will do.
    await listen(server, 0, host);
  }
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: (token) => `http://${host.includes(':') ? `[${host}]` : host}:${port}/${token}`,
    wasCalled: (token, waitMs) => wait(called, token, waitMs),
    close: () => closeServer(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Between the well-known ports and those that systems give away by themselves. */
function portFor(seed: string): number {
  return 20_000 + (createHash('sha256').update(seed).digest().readUInt16BE(0) % 10_000);
}

async function wait(called: ReadonlySet<string>, token: string, waitMs: number): Promise<boolean> {
  const end = performance.now() + Math.min(waitMs, 30_000);
  while (!called.has(token)) {
    if (performance.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  return true;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
