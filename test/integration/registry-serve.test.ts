import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/testing/free-port.js';
import { ended, isInstalled } from './processes.js';
import {
  builtCommand,
  canRunDockerd,
  isBuilt,
  type RealDockerd,
  run,
  seaworthy,
  startDockerd,
} from './registry-dockerd.js';

const hasRegistry = isInstalled('docker-registry');
const hasSkopeo = isInstalled('skopeo');
const isPossible = canRunDockerd && isBuilt && hasRegistry;
if (!isPossible)
  console.warn(
    '!! LEFT OUT: the trusted registry; it needs "npm run build", dockerd, docker, docker-registry and root.',
  );

describe.skipIf(!isPossible)('seaworthy registry serve, with the real docker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'r-'));
  const data = join(folder, 'data');
  const trust = {
    DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: 'for the root',
    DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: 'for the rest',
  };
  let dockerd: RealDockerd;
  let server: ChildProcess | undefined;
  let said = '';
  let host = '';
  let notary = '';

  beforeAll(async () => {
    dockerd = await startDockerd();
    host = `localhost:${await freePort()}`;
    notary = `localhost:${await freePort()}`;
    mkdirSync(data);
    writeFileSync(join(data, 'gateway.yaml'), policyText());
    await serve();
    const password = /password (\S+)/.exec(said)?.[1] ?? '';
    await login('default', 'admin', password);
    mkdirSync(join(dockerd.folder, 'default/tls', notary), { recursive: true });
    cpSync(join(data, 'tls/ca.crt'), join(dockerd.folder, 'default/tls', notary, 'ca.crt'));
  });
  afterAll(async () => {
    await ended(server);
    await dockerd?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The images of these tests hold nothing that advisories speak of, so their scans are incomplete, which is let through. */
  function policyText(): string {
    const verdict = '{ keys: [registry.pub], outcomes: [pass, incomplete] }';
    return `version: 1
rules:
  - images: ['${host}/trusted/*']
    signature: { keys: [registry.pub] }
    verdict: ${verdict}
    promotion: { verdict: ${verdict} }
  - { images: ['${host}/*'], accept: anything, push: true, delete: true }
`;
  }

  async function serve(): Promise<void> {
    const ports = [
      '--listen',
      host.replace('localhost', '127.0.0.1'),
      '--notary-listen',
      notary.replace('localhost', '127.0.0.1'),
    ];
    const immutable = ['--immutable', 'trusted/*:*', '--immutable', 'dev/*:v*'];
    server = spawn(
      process.execPath,
      [builtCommand, 'registry', 'serve', '--data', data, ...ports, ...immutable],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(() => said.includes('Users: seaworthy registry user add'));
  }

  async function login(user: string, name: string, password: string): Promise<void> {
    const { status, text } = await dockerd.docker(['login', host, '-u', name, '--password-stdin'], {
      user,
      input: password,
    });
    expect(status, text).toBe(0);
  }

  async function push(name: string, content: string): Promise<string> {
    await dockerd.makeImage(`${host}/${name}`, content);
    const { text } = await dockerd.docker(['push', `${host}/${name}`]);
    return text;
  }

  const pull = async (name: string, user = 'default') => {
    await dockerd.docker(['rmi', '-f', `${host}/${name}`]);
    return dockerd.docker(['pull', `${host}/${name}`], { user });
  };
  const promote = (from: string, to: string) =>
    seaworthy(['registry', 'promote', `${host}/${from}`, `${host}/${to}`, '--ca', join(data, 'tls/ca.crt')], {
      ...process.env,
      DOCKER_CONFIG: join(dockerd.folder, 'default'),
    });

  it('takes a push, scans it, and gives it back', async () => {
    expect(await push('dev/app:v1', 'one')).toContain('digest: sha256:');
    const pulled = await pull('dev/app:v1');
    expect(pulled.status, pulled.text).toBe(0);
    await until(() => /Scanned localhost:\d+\/dev\/app@sha256:\S+: (?:pass|incomplete)/.test(said));
  });

  it('moves no tag that is immutable', async () => {
    expect(await push('dev/app:v1', 'two')).toContain('dev/app:v1 is immutable');
    expect(await push('dev/app:latest', 'two')).toContain('digest: sha256:');
    expect(await push('dev/app:latest', 'three')).toContain('digest: sha256:');
  });

  it('promotes what its scan found good, and takes nothing there by hand', async () => {
    expect(await push('trusted/app:v1', 'one')).toContain('Nothing is pushed to');
    const promoted = await promote('dev/app:v1', 'trusted/app:v1');
    expect(promoted.status, promoted.text).toBe(0);
    expect(promoted.text).not.toContain('cannot be pulled');
    const pulled = await pull('trusted/app:v1');
    expect(pulled.status, pulled.text).toBe(0);
    expect((await promote('dev/app:latest', 'trusted/app:v1')).text).toContain('is immutable');
  });

  it('promotes nothing that no one scanned', async () => {
    const copy = {
      source: join(data, 'storage/docker/registry/v2/repositories/dev/app'),
      target: join(data, 'storage/docker/registry/v2/repositories/raw/app'),
    };
    cpSync(copy.source, copy.target, { recursive: true });
    rmSync(join(copy.target, '_manifests/tags'), { recursive: true });
    cpSync(join(copy.source, '_manifests/tags/v1'), join(copy.target, '_manifests/tags/v1'), {
      recursive: true,
    });
    const { status, text } = await promote('raw/app:v1', 'trusted/raw:v1');
    expect([status, text]).toEqual([1, expect.stringContaining('there is no verdict of a scan')]);
  });

  it('lets users do what their role says', async () => {
    const add = [
      'registry',
      'user',
      'add',
      'bob',
      '--role',
      'reader',
      '--repository',
      'trusted/**',
      '--data',
      data,
      '--password-stdin',
    ];
    expect((await seaworthy(add, process.env, 'bobs password')).status).toBe(0);
    await login('bob', 'bob', 'bobs password');
    expect((await pull('trusted/app:v1', 'bob')).status).toBe(0);
    expect((await pull('dev/app:v1', 'bob')).text).toContain('denied');
    await dockerd.makeImage(`${host}/dev/app:bob`, 'bob');
    expect((await dockerd.docker(['push', `${host}/dev/app:bob`], { user: 'bob' })).text).toContain('denied');
    expect((await pull('trusted/app:v1', 'nobody')).status).not.toBe(0);
    const wrong = await dockerd.docker(['login', host, '-u', 'bob', '--password-stdin'], {
      user: 'x',
      input: 'wrong',
    });
    expect(wrong.status).not.toBe(0);
  });

  it('asks for a signature of Docker Content Trust where the policy says so', async () => {
    const env = { ...trust, DOCKER_CONTENT_TRUST: '1', DOCKER_CONTENT_TRUST_SERVER: `https://${notary}` };
    await push('dct/app:1', 'signed');
    await push('dct/app:2', 'unsigned');
    const signed = await dockerd.docker(['trust', 'sign', `${host}/dct/app:1`], { env });
    expect(signed.status, signed.text).toBe(0);
    const seen = await dockerd.docker(['trust', 'inspect', `${host}/dct/app`], { env });
    const root = /"Name":\s*"Root",\s*"Keys":\s*\[\s*\{\s*"ID":\s*"([0-9a-f]{64})"/.exec(seen.text)?.[1];
    const path = join(data, 'gateway.yaml');
    const rule = `  - images: ['${host}/dct/*']\n    notary: { server: 'https://${notary}', root-keys: [${root}] }\n    push: true\n`;
    writeFileSync(path, readFileSync(path, 'utf8').replace('rules:\n', `rules:\n${rule}`));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const pulled = await pull('dct/app:1');
    expect(pulled.status, pulled.text).toBe(0);
    expect((await pull('dct/app:2')).text).toContain('does not hold 2');
  });

  it.skipIf(!hasSkopeo)('serves skopeo, too', async () => {
    const authority = join(folder, 'ca');
    mkdirSync(authority);
    cpSync(join(data, 'tls/ca.crt'), join(authority, 'ca.crt'));
    const auth = join(dockerd.folder, 'default/config.json');
    const copied = await run('skopeo', [
      ...['copy', '--insecure-policy', '--src-cert-dir', authority, '--src-authfile', auth],
      ...[`docker://${host}/trusted/app:v1`, `dir:${join(folder, 'copy')}`],
    ]);
    expect(copied.status, copied.text).toBe(0);
  });

  it('starts a registry that was killed again, and ends it with itself', async () => {
    const pidPath = join(data, 'run/registry.pid');
    const first = Number(readFileSync(pidPath, 'utf8'));
    process.kill(first, 'SIGKILL');
    await until(() => Number(readFileSync(pidPath, 'utf8')) !== first);
    await until(async () => (await pull('dev/app:v1')).status === 0);
    const second = Number(readFileSync(pidPath, 'utf8'));
    await ended(server);
    expect(isRunning(second)).toBe(false);
  });

  it('ends what it left behind when it was killed itself, and still has everything', async () => {
    said = '';
    await serve();
    const left = Number(readFileSync(join(data, 'run/registry.pid'), 'utf8'));
    server?.kill('SIGKILL');
    await until(() => server?.signalCode === 'SIGKILL');
    expect(isRunning(left)).toBe(true);
    said = '';
    await serve();
    expect(isRunning(left)).toBe(false);
    expect((await pull('trusted/app:v1')).status).toBe(0);
  });
});

/** One that ended and that no one has waited for yet has no command line any more. */
function isRunning(pid: number): boolean {
  const path = `/proc/${pid}/cmdline`;
  return existsSync(path) && readFileSync(path, 'utf8') !== '';
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not happen in time');
}
