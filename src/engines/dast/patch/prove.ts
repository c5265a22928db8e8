import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeaworthyError } from '../../../core/errors.js';
import { textOrNothing } from '../../../world/limited-read.js';
import type { ProbeRequest } from '../exchange.js';
import { type Client, createClient } from '../http/client.js';
import { isFault } from '../http/fault.js';
import { createScope, requestTargetOf } from '../http/scope.js';
import { placesOf } from '../places/index.js';
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
}

const modulePaths = [
  '/usr/lib/nginx/modules/ngx_http_modsecurity_module.so',
  '/usr/share/nginx/modules/ngx_http_modsecurity_module.so',
  '/etc/nginx/modules/ngx_http_modsecurity_module.so',
];

/**
 * Sends exploits, mutations and benign requests through a real nginx with ModSecurity and the patches. Behind it stands a
 * server of ours that says what arrived, so neither needs the application, nor is it attacked.
 * @throws SeaworthyError PROCESS_FAILED where nginx or the module is missing
 */
export async function provePatches(
  patches: readonly VirtualPatch[],
  traffic: readonly ProbeRequest[],
  nowMs: () => number,
): Promise<readonly PatchProof[]> {
  const upstream = await startUpstream();
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-patch-'));
  const nginx = await startNginx(folder, patches, portOf(upstream));
  const origin = `http://127.0.0.1:${nginx.port}`;
  const client = createClient({
    scope: createScope({ origins: [origin] }),
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    concurrencyPerHost: 4,
    maxRequests: 1_000_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    nowMs,
  });
  try {
    const proofs: PatchProof[] = [];
    for (const patch of patches) proofs.push(await proveOne(patch, traffic, origin, client));
    return proofs;
  } finally {
    await client.close();
    nginx.process.kill('SIGTERM');
    upstream.closeAllConnections();
    upstream.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function proveOne(
  patch: VirtualPatch,
  traffic: readonly ProbeRequest[],
  origin: string,
  client: Client,
): Promise<PatchProof> {
  const leaks: string[] = [];
  const mutations = mutationsOf(patch);
  for (const mutation of mutations)
    if (await passes(mutation, origin, client)) leaks.push(JSON.stringify(valueAt(patch, mutation)));
  const benign = [...benignOf(patch), ...traffic];
  let benignBlocked = 0;
  for (const request of benign) if (!(await passes(request, origin, client))) benignBlocked += 1;
  return {
    patch,
    attacks: mutations.length,
    blocked: mutations.length - leaks.length,
    benign: benign.length,
    benignBlocked,
    leaks,
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

interface RunningNginx {
  readonly port: number;
  readonly process: ChildProcess;
}

async function startNginx(
  folder: string,
  patches: readonly VirtualPatch[],
  upstreamPort: number,
): Promise<RunningNginx> {
  const modulePath = modulePaths.find((path) => existsSync(path));
  if (modulePath === undefined) {
    throw new SeaworthyError(
      'PROCESS_FAILED',
      'nginx with ModSecurity is not installed, so no patch can be proved.',
      {
        whatToDo:
          'Debian, Ubuntu: apt-get install nginx-light libnginx-mod-http-modsecurity. Or write the patches with --no-proof.',
      },
    );
  }
  const port = await freePort();
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'temp'), { mode: 0o777 });
  chmodSync(join(folder, 'temp'), 0o777);
  writeFileSync(
    join(folder, 'rules.conf'),
    `${engineSettings}\n${patches.map((patch) => patch.rules('modsecurity3')).join('\n')}`,
  );
  writeFileSync(join(folder, 'nginx.conf'), nginxSettings(folder, modulePath, port, upstreamPort));
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (cause) =>
      reject(
        new SeaworthyError('PROCESS_FAILED', 'nginx cannot be started.', {
          cause,
          whatToDo: 'Install nginx-light and libnginx-mod-http-modsecurity.',
        }),
      ),
    );
    child.once('exit', () =>
      reject(
        new SeaworthyError(
          'PROCESS_FAILED',
          `nginx refused its configuration: ${lastLine(join(folder, 'error.log'))}`,
        ),
      ),
    );
  });
  failed.catch(() => undefined);
  await Promise.race([untilListening(port), failed]);
  return { port, process: child };
}

function lastLine(path: string): string {
  const text = textOrNothing(path, { maxBytes: 1024 * 1024 }).trim();
  return text === '' ? 'no reason was given' : (text.split('\n').at(-1) ?? '').slice(0, 500);
}

async function freePort(): Promise<number> {
  const server = createNetServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new SeaworthyError('PROCESS_FAILED', 'nginx does not answer.');
}

/** What every dialect needs before the rules; numbers below those of the patches. */
export const engineSettings = `SecRuleEngine On
SecRequestBodyAccess On
SecRequestBodyLimit 13107200
SecRequestBodyNoFilesLimit 131072
SecRequestBodyLimitAction Reject
SecRule REQUEST_HEADERS:Content-Type "@rx (?i)^application/(?:[a-z0-9.+-]{1,60}\\+)?json" "id:9500001,phase:1,pass,nolog,t:none,ctl:requestBodyProcessor=JSON"
SecRule REQUEST_HEADERS:Content-Type "@rx (?i)^(?:application|text)/(?:[a-z0-9.+-]{1,60}\\+)?xml" "id:9500002,phase:1,pass,nolog,t:none,ctl:requestBodyProcessor=XML"
`;

function nginxSettings(folder: string, modulePath: string, port: number, upstreamPort: number): string {
  const temp = (name: string) => `${name}_temp_path ${folder}/temp/${name};`;
  return `load_module ${modulePath};
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log error;
events { worker_connections 256; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(temp).join('\n  ')}
  large_client_header_buffers 8 32k;
  merge_slashes off;
  server {
    listen 127.0.0.1:${port};
    modsecurity on;
    modsecurity_rules_file ${folder}/rules.conf;
    location / {
      proxy_pass http://127.0.0.1:${upstreamPort};
      proxy_http_version 1.1;
    }
  }
}
`;
}
