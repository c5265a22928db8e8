import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  connectEngine,
  createAuthzServer,
  listenOnSocket,
  memoryLedger,
  openAuditLog,
} from '../../src/servers/authz/index.js';
import { type AuthzPolicy, readPolicy } from '../../src/servers/authz/policy/index.js';
import { tar } from '../../src/testing/archives.js';
import { attacks, create, host, type Wire } from './authz-attacks.js';
import { pauseProgram } from './pause-program.js';
import { testPlugin } from './plugin-sockets.js';
import { isInstalled } from './processes.js';

const isPossible = isInstalled('dockerd') && isInstalled('docker') && process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'z-'));
const at = (name: string) => join(folder, name);
const { name: plugin, socket: pluginSocket } = testPlugin('open');
/** A link to the root, where binds are allowed. */
const allowed = join('/srv', plugin);
const link = join(allowed, 'link');

/** Ids of containers are ids of this host here; authz-profiles.test.ts has the other profiles. */
const openPolicy = readPolicy('{version: 1, unmapped: accept}', 'test');
const engine = connectEngine(at('s'));
const audit = openAuditLog(at('audit.jsonl'));
let server: Server | undefined;
const daemon = isPossible ? await startDaemon() : undefined;
if (daemon === undefined) {
  console.warn('!! LEFT OUT: the authorization plugin on a real dockerd; it needs dockerd, docker and root.');
}

afterAll(async () => {
  if (daemon !== undefined) await stop(daemon);
  server?.close();
  server?.closeAllConnections();
  engine.close();
  audit.close();
  for (const path of [folder, allowed]) rmSync(path, { recursive: true, force: true });
});

describe.skipIf(daemon === undefined)('a real dockerd with the plugin', () => {
  beforeAll(async () => {
    await prepare();
    await serve(openPolicy);
  });

  for (const [group, cases] of Object.entries(attacks)) {
    it.each(Object.entries(cases))(`stops: ${group}: %s`, async (_name, wire) => {
      const { status, text } = await send(withLink(wire));
      expect([400, 403, 404, 405, 301], text).toContain(status);
      // Only where the container is there does the refusal say something about what it is.
      if (_name.startsWith('start of one') || _name.endsWith('a privileged one')) {
        expect(text).not.toContain('cannot be inspected');
      }
      if (!refusedByEngine.has(_name)) expect(text).toMatch(/seaworthy \[|301 Moved/);
    });
  }

  it('counts', () => {
    expect(Object.values(attacks).flatMap((cases) => Object.keys(cases)).length).toBeGreaterThanOrEqual(60);
  });

  it.each(legitimate())('lets pass: %s', async (_name, wire) => {
    const { status, text } = await send(wire);
    expect(text).not.toContain('seaworthy [');
    expect(status, text).toBeLessThan(400);
  });

  it.each([
    ['version'],
    ['info'],
    ['ps', '-a'],
    ['images'],
    ['inspect', 'running'],
    ['create', '--memory', '64m', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', 'test/app'],
    ['create', '-v', '/srv/PLUGIN/data:/d:ro', '--mount', 'type=tmpfs,dst=/t', 'test/app'],
    ['create', '-v', 'named:/d', '-p', '127.0.0.1:8080:80', '-e', 'A=b', '--restart', 'always', 'test/app'],
    [
      'create',
      '--init',
      '--read-only',
      '--tmpfs',
      '/tmp',
      '--ulimit',
      'nofile=10',
      '--user',
      '1000',
      'test/app',
    ],
    ['create', '--cap-add', 'NET_BIND_SERVICE', '--sysctl', 'net.ipv4.ip_forward=0', 'test/app'],
    ['volume', 'ls'],
    ['network', 'ls'],
    ['image', 'inspect', 'test/app'],
    ['tag', 'test/app', 'test/other:2'],
    ['rmi', 'test/other:2'],
    ['system', 'df'],
    ['volume', 'create', '--opt', 'type=tmpfs', '--opt', 'device=tmpfs', '--opt', 'o=size=1m', 'scratch'],
    ['update', '--memory', '64m', '--memory-swap', '64m', 'old-plain'],
    ['start', 'old-plain'],
    ['stop', '-t', '0', 'old-plain'],
    ['run', '-d', '--network', 'none', '--name', 'second', 'test/app'],
    ['kill', 'second'],
    ['rename', 'old-plain', 'old-plainer'],
    ['rm', 'old-plainer'],
  ])('lets docker pass: %s %s', async (...args) => {
    const { stderr } = await docker(args.map((arg) => arg.replace('PLUGIN', plugin)));
    expect(stderr).not.toMatch(/error|denied|seaworthy/i);
  });

  it('writes every decision down', () => {
    const lines = readFileSync(at('audit.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ allow: false, rule: 'privileged' }));
    const took = lines.map(({ tookMs }) => Number(tookMs)).sort((a, b) => a - b);
    console.info(`authz: ${lines.length} decisions, p50 ${took[took.length >> 1]} ms, max ${took.at(-1)} ms`);
  });

  it('lets only listed images be created and started', async () => {
    const id = (await docker(['image', 'inspect', '-f', '{{.Id}}', 'test/app'])).stdout.trim();
    await serve(
      readPolicy(`{version: 1, unmapped: accept, images: {any: false, digests: ["${id}"]}}`, 'test'),
    );
    expect((await send(create({}))).status).toBe(201);
    const refused = await send(create({ Image: 'test/evil' }));
    expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('is not trusted') });
    const start = await send({ method: 'POST', uri: '/containers/old-evil/start' });
    expect(start).toMatchObject({ status: 403, text: expect.stringContaining('is not trusted') });
    await docker(['tag', 'test/evil', 'test/app']);
    expect((await send(create({}))).status).toBe(403);
  });

  it('wants the limits that the policy requires', async () => {
    await serve(
      readPolicy(
        '{version: 1, unmapped: accept, require: {memory: true, pids: true, nonRootUser: true}}',
        'test',
      ),
    );
    expect((await send(host({ Memory: 6_291_456 }))).status).toBe(403);
    const whole = create({ User: '1000', HostConfig: { Memory: 67_108_864, PidsLimit: 10 } });
    expect((await send(whole)).status).toBe(201);
  });

  it('works with a plugin that came back', async () => {
    await serve(openPolicy);
    expect((await send({ method: 'GET', uri: '/containers/json' })).status).toBe(200);
  });
});

/** Those that the engine's router or reader refuses by itself, before or after a plugin. */
const refusedByEngine = new Set([
  'an image as a mount',
  'absolute address',
  'version of two dots',
  'trailing slash',
  'old API',
  'options',
]);

function legitimate(): [string, Wire][] {
  const get = (uri: string): [string, Wire] => [`GET ${uri}`, { method: 'GET', uri }];
  const post = (uri: string, body = ''): [string, Wire] => [
    `POST ${uri}`,
    { method: 'POST', uri, ...(body === '' ? { headers: ['Content-Length: 0'] } : { body }) },
  ];
  return [
    get('/_ping'),
    ['HEAD /_ping', { method: 'HEAD', uri: '/_ping' }],
    get('/v1.45/version'),
    get('/info'),
    get('/v1.24/containers/json?all=1'),
    get('/v1.45/images/json'),
    get('/v1.45/images/test%2Fapp/json'),
    get('/v1.45/images/test/app:latest/history'),
    get('/v1.45/containers/running/json'),
    get('/v1.45/volumes'),
    get('/v1.45/networks'),
    ['a plain container', create({})],
    ['labels of any case', create({ Labels: { a: '1', A: '2' } })],
    ['a bind below an allowed folder', host({ Binds: [`${allowed}/data:/d`] })],
    ['a bind of what is not there yet', host({ Binds: [`${allowed}/new:/d:ro,z`] })],
    ['a default capability', host({ CapAdd: ['CAP_CHOWN'] })],
    ['a new volume', host({ Mounts: [{ Type: 'volume', Source: 'fresh', Target: '/v' }] })],
    post('/v1.45/containers/create?name=mine', '{"Image":"test/app","Cmd":["/app"]}'),
    post('/v1.45/containers/mine/rename?name=yours'),
    post('/v1.45/volumes/create', '{"Name":"plain"}'),
    post('/v1.45/containers/running/exec', '{"Cmd":["/app"],"AttachStdout":true}'),
    ['DELETE a container', { method: 'DELETE', uri: '/v1.45/containers/yours?force=1' }],
    post('/v1.45/networks/prune'),
  ];
}

async function serve(policy: AuthzPolicy): Promise<void> {
  const old = server;
  if (old !== undefined) {
    await new Promise((resolve) => {
      old.close(resolve);
      old.closeAllConnections();
    });
  }
  const ledger = memoryLedger();
  const daemonConfig = at('none.json');
  server = createAuthzServer({ policy, engine, audit, ledger, daemonConfig, now: () => new Date() });
  await listenOnSocket(server, pluginSocket);
  // The engine keeps a connection to the one before, and refuses what it is asked on that.
  for (let attempt = 0; old !== undefined && attempt < 20; attempt++)
    if ((await send({ method: 'GET', uri: '/_ping' })).status < 500) return;
}

async function startDaemon(): Promise<ChildProcess | undefined> {
  await serve(
    readPolicy(
      '{version: 1, unmapped: accept, privileged: true, hostNamespaces: [network, pid], open: [import], binds: {exactly: [/]}}',
      'test',
    ),
  );
  const places = ['--data-root', at('data'), '--exec-root', at('exec'), '--pidfile', at('pid')];
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
  const args = ['--config-file', at('none.json'), '-H', `unix://${at('s')}`, ...places, ...network];
  const child = spawn('dockerd', args.slice(2).concat(`--authorization-plugin=${plugin}`), {
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const answer = await send({ method: 'GET', uri: '/_ping' }).catch(() => undefined);
    if (answer?.status === 200) return child;
  }
  await stop(child);
  return undefined;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
  spawnSync('umount', ['-R', at('data')]);
}

/** Images, and containers from before the policy. */
async function prepare(): Promise<void> {
  mkdirSync(join(allowed, 'data'), { recursive: true });
  symlinkSync('/', link);
  const image = (name: string, content: string) =>
    docker(
      ['import', '-c', 'CMD ["/app"]', '-', name],
      tar([
        { path: 'app', content: pauseProgram(), mode: 0o755 },
        { path: 'mark', content },
      ]),
    );
  await image('test/app', 'good');
  await image('test/evil', 'evil');
  await docker(['create', '--name', 'old-privileged', '--privileged', 'test/app']);
  await docker(['create', '--name', 'old-host-network', '--network', 'host', 'test/app']);
  await docker(['create', '--name', 'old-host-pid', '--pid', 'host', 'test/app']);
  await docker(['create', '--name', 'old-root-bind', '-v', '/:/host', 'test/app']);
  await docker(['create', '--name', 'old-evil', 'test/evil']);
  await docker(['create', '--name', 'old-plain', 'test/app']);
  await docker(['volume', 'create', '-o', 'type=none', '-o', 'o=bind', '-o', 'device=/', 'old-root-volume']);
  await docker(['create', '--name', 'old-root-volume', '-v', 'old-root-volume:/host', 'test/app']);
  const { stderr } = await docker(['run', '-d', '--name', 'running', '--network', 'none', 'test/app']);
  if (stderr !== '') console.warn(stderr);
}

/** Not synchronous: this very process has to answer dockerd meanwhile. */
function docker(args: readonly string[], input?: Uint8Array): Promise<{ stdout: string; stderr: string }> {
  const child = spawn('docker', ['-H', `unix://${at('s')}`, ...args], {
    env: { ...process.env, DOCKER_CONFIG: at('config') },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += String(chunk);
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', () => resolve(said)));
}

function withLink(wire: Wire): Wire {
  return wire.body === undefined ? wire : { ...wire, body: wire.body.replace('LINK', link) };
}

function send({ method, uri, headers, body = '' }: Wire): Promise<{ status: number; text: string }> {
  const bytes = Buffer.from(body);
  const own = headers ?? (bytes.length > 0 ? ['Content-Type: application/json'] : []);
  const length = bytes.length > 0 ? [`Content-Length: ${bytes.length}`] : [];
  const head = [`${method} ${uri} HTTP/1.1`, 'Host: docker', 'Connection: close', ...own, ...length, '', ''];
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(at('s'), () => {
      socket.write(Buffer.concat([Buffer.from(head.join('\r\n')), bytes]));
    });
    const settle = () => {
      const text = Buffer.concat(chunks).toString('utf8');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', settle);
    socket.on('error', (error) => (chunks.length > 0 ? settle() : reject(error)));
  });
}
