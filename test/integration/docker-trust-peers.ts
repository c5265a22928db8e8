import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../../src/testing/free-port.js';
import { commandWords } from './command.js';
import { ended, saying, untilUp } from './processes.js';

export interface Run {
  readonly status: number | null;
  readonly out: string;
}

/** A dockerd, a registry and our Notary server, all on this machine. */
export interface Peers {
  readonly registry: string;
  readonly notary: string;
  readonly folder: string;
  docker(args: readonly string[], trusted?: boolean): Run;
  seaworthy(args: readonly string[]): Run;
  stop(): Promise<void>;
}

/** Every docker on PATH of another version, newest name first. */
export function dockerClients(): readonly { readonly version: string; readonly path: string }[] {
  const found = new Map<string, string>();
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'docker');
    if (!existsSync(path)) continue;
    const version = /version (\d[^\s,]*)/.exec(
      spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout,
    )?.[1];
    if (version !== undefined && !found.has(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ version, path }));
}

export interface Daemon {
  readonly socket: string;
  stop(): Promise<void>;
}

/** Undefined where the machine lets no daemon run. */
export async function startDockerd(client: string): Promise<Daemon | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 't-'));
  const at = (name: string) => join(folder, name);
  const places = ['--data-root', at('data'), '--exec-root', at('exec'), '--pidfile', at('pid')];
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
  writeFileSync(at('daemon.json'), '{}');
  const args = ['--config-file', at('daemon.json'), '-H', `unix://${at('s')}`, ...places, ...network];
  const child = spawn('dockerd', args, { stdio: 'ignore' });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { status } = spawnSync(client, ['-H', `unix://${at('s')}`, 'version'], { stdio: 'ignore' });
    if (status === 0) return { socket: at('s'), stop };
  }
  await stop();
  return undefined;
}

/** @param withUsers registry and Notary server want tokens, which the latter gives out to `me` with `secret-word` */
export async function startPeers(client: string, daemon: Daemon, withUsers: boolean): Promise<Peers> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-trust-'));
  const [registryPort, notaryPort] = [await freePort(), await freePort()];
  const registry = `127.0.0.1:${registryPort}`;
  const notary = `https://127.0.0.1:${notaryPort}`;
  makeCertificate(folder);
  const ca = join(folder, 'config/tls', `127.0.0.1:${notaryPort}`);
  mkdirSync(ca, { recursive: true });
  copyFileSync(join(folder, 'server.crt'), join(ca, 'ca.crt'));
  const env = {
    ...process.env,
    DOCKER_HOST: `unix://${daemon.socket}`,
    DOCKER_CONFIG: join(folder, 'config'),
    DOCKER_CONTENT_TRUST_SERVER: notary,
    DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE: 'root-passphrase',
    DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: 'repository-passphrase',
  };
  const run = (
    program: string,
    args: readonly string[],
    more: Record<string, string> = {},
    input = '',
  ): Run => {
    const all = { cwd: folder, encoding: 'utf8', env: { ...env, ...more }, input, timeout: 60_000 } as const;
    const { status, stdout, stderr } = spawnSync(program, args, all);
    return { status, out: `${stdout}${stderr}` };
  };
  const seaworthy = (args: readonly string[], input?: string) =>
    run(process.execPath, [...commandWords, ...args], {}, input);
  const children: ChildProcess[] = [];
  const flags = ['notary', 'serve', '--addr', `127.0.0.1:${notaryPort}`, '--data', join(folder, 'trust')];
  const tls = ['--tls-cert', join(folder, 'server.crt'), '--tls-key', join(folder, 'server.key')];
  if (withUsers) {
    const { out } = seaworthy(['notary', 'user', 'me'], 'secret-word');
    writeFileSync(join(folder, 'users'), out);
    writeFileSync(
      join(folder, 'access.yaml'),
      'rules: [{users: ["*"], repositories: [team/**], actions: [pull, push, "*"]}]\n',
    );
    const access = ['--access', join(folder, 'access.yaml'), '--registry', registry];
    flags.push('--auth', join(folder, 'users'), ...access);
  }
  children.push(await startServer([...flags, ...tls]));
  children.push(await startRegistry(folder, registryPort, withUsers ? `127.0.0.1:${notaryPort}` : undefined));
  return {
    registry,
    notary,
    folder,
    docker: (args, trusted = false) => run(client, args, { DOCKER_CONTENT_TRUST: trusted ? '1' : '0' }),
    seaworthy: (args) => seaworthy(args),
    stop: async () => {
      for (const child of children) await ended(child, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...commandWords, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await saying(child, 'Notary listens');
  return child;
}

/** Debian's docker-registry; with `issuer`, it takes the tokens of our Notary server. */
async function startRegistry(
  folder: string,
  port: number,
  issuer: string | undefined,
): Promise<ChildProcess> {
  const token = {
    realm: `https://${issuer}/token`,
    service: issuer,
    issuer: 'seaworthy',
    rootcertbundle: join(folder, 'trust/token.crt'),
  };
  const config = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'registry') } },
    http: { addr: `127.0.0.1:${port}` },
    ...(issuer === undefined ? {} : { auth: { token } }),
  };
  writeFileSync(join(folder, 'registry.yml'), JSON.stringify(config));
  const child = spawn('docker-registry', ['serve', join(folder, 'registry.yml')], { stdio: 'ignore' });
  await untilUp(`http://127.0.0.1:${port}/v2/`);
  return child;
}

function makeCertificate(folder: string): void {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'];
  const files = ['-keyout', join(folder, 'server.key'), '-out', join(folder, 'server.crt')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  spawnSync('openssl', ['req', '-x509', ...curve, ...files, ...names]);
}

/** A file system with one program in it that needs nothing else: Debian links `ldconfig` statically. */
export function programTar(folder: string): string {
  const path = join(folder, 'image.tar');
  mkdirSync(join(folder, 'rootfs'), { recursive: true });
  writeFileSync(join(folder, 'rootfs/program'), readFileSync('/sbin/ldconfig'));
  chmodSync(join(folder, 'rootfs/program'), 0o755);
  spawnSync('tar', ['-C', join(folder, 'rootfs'), '-cf', path, 'program']);
  return path;
}
