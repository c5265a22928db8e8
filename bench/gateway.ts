import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/testing/free-port.js';

/**
 * How fast blobs go through the gateway, beside a naive proxy in Node that also counts the digest, in one run on
 * loopback: wall time, and CPU time of the proxy's process. Needs "npm run build".
 *
 *     npx tsx bench/gateway.ts [MiB per blob] [pulls]
 */
const sizeBytes = Number(process.argv[2] ?? 256) * 1024 * 1024;
const pulls = Number(process.argv[3] ?? 8);
const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
const children: ChildProcess[] = [];

try {
  const origin = await startOrigin();
  const naive = await startNaive(origin.port);
  const gateway = await startGateway(origin.port);
  await fetch(`http://127.0.0.1:${gateway.port}/v2/app/manifests/1`).then((answer) => answer.arrayBuffer());
  const path = `/v2/app/blobs/${origin.digest}`;
  for (const [name, { port, pid }] of Object.entries({ naive, gateway })) {
    await pull(port, path);
    const before = cpuSeconds(pid);
    const started = performance.now();
    for (let index = 0; index < pulls; index++) await pull(port, path);
    const seconds = (performance.now() - started) / 1000;
    const cpu = cpuSeconds(pid) - before;
    const megabytes = (sizeBytes * pulls) / 1e6;
    console.log(
      `${name.padEnd(8)} ${(megabytes / seconds).toFixed(0).padStart(5)} MB/s wall  ${(megabytes / cpu).toFixed(0).padStart(5)} MB/s per core  ${((cpu * 1000) / megabytes).toFixed(2)} ms CPU per MB`,
    );
  }
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

/** A registry with one blob, in a process of its own, that writes with as little work as can be. */
async function startOrigin(): Promise<{ port: number; digest: string }> {
  const digest = createHash('sha256').update(Buffer.alloc(sizeBytes, 'seaworthy')).digest('hex');
  const config = Buffer.from(
    '{"os":"linux","architecture":"amd64","rootfs":{"type":"layers","diff_ids":[]}}',
  );
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: `sha256:${createHash('sha256').update(config).digest('hex')}`,
      size: config.length,
    },
    layers: [
      { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: `sha256:${digest}`, size: sizeBytes },
    ],
  });
  const script = `
    const blob = Buffer.alloc(${sizeBytes}, 'seaworthy');
    const manifest = ${JSON.stringify(manifest)};
    require('node:http').createServer({ highWaterMark: 4 << 20 }, (request, response) => {
      const isBlob = request.url.includes('/blobs/');
      const type = isBlob ? 'application/octet-stream' : 'application/vnd.oci.image.manifest.v1+json';
      response.writeHead(200, { 'content-type': type, 'content-length': isBlob ? blob.length : manifest.length });
      response.end(isBlob ? blob : manifest);
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;
  return { port: (await startScript('origin.cjs', script)).port, digest: `sha256:${digest}` };
}

function startNaive(origin: number) {
  return startScript(
    'naive.cjs',
    `
    const http = require('node:http');
    const { createHash } = require('node:crypto');
    http.createServer((request, response) => {
      http.get('http://127.0.0.1:${origin}' + request.url, async (upstream) => {
        response.writeHead(upstream.statusCode, upstream.headers);
        const hash = createHash('sha256');
        for await (const chunk of upstream) {
          hash.update(chunk);
          if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve));
        }
        hash.digest('hex');
        response.end();
      });
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`,
  );
}

async function startScript(name: string, text: string): Promise<{ port: number; pid: number }> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const line = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (chunk) => resolve(String(chunk))),
  );
  return { port: Number(line), pid: child.pid ?? 0 };
}

async function startGateway(origin: number): Promise<{ port: number; pid: number }> {
  const policy = join(folder, 'gateway.yaml');
  writeFileSync(policy, 'version: 1\nrules: [{ images: ["*"], accept: anything }]\n');
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      ...['dist/seaworthy.js', 'gateway', 'serve', '--policy', policy],
      ...['--upstream', `http://127.0.0.1:${origin}`, '--listen', `127.0.0.1:${port}`],
      ...['--audit-log', join(folder, 'audit.jsonl')],
    ],
    { stdio: ['ignore', 'inherit', 'pipe'] },
  );
  children.push(child);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('listens at')) resolve();
    });
    child.once('exit', () => reject(new Error(`the gateway did not start: ${said}`)));
  });
  return { port, pid: child.pid ?? 0 };
}

/** Counts bytes and nothing else, so that the client is not what is measured. */
function pull(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = 0;
    const socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        buffer: Buffer.alloc(1024 * 1024),
        callback: (count) => {
          received += count;
          return true;
        },
      },
    });
    socket.on('error', reject);
    socket.on('close', () => {
      if (received > sizeBytes) resolve();
      else reject(new Error(`only ${received} bytes came`));
    });
    socket.write(`GET ${path} HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\r\n`);
  });
}

/** proc(5), "stat": user and system time in ticks of a hundredth of a second. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
