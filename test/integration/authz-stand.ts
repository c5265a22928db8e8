import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connectEngine,
  createAuthzServer,
  listenOnSocket,
  memoryLedger,
  openAuditLog,
} from '../../src/servers/authz/index.js';
import { type AuthzPolicy, defaultPolicy, readPolicy } from '../../src/servers/authz/policy/index.js';
import { tar } from '../../src/testing/archives.js';
import { pauseProgram } from './pause-program.js';
import { testPlugin } from './plugin-sockets.js';
import { ended, isInstalled } from './processes.js';

export const isStandPossible =
  ['dockerd', 'docker', 'unshare'].every(isInstalled) && process.getuid?.() === 0;

/** The account that a mapped root is, and a range for all others. */
const account = 1000;

export type EngineKind = 'mapped' | 'reserved';

export interface Stand {
  readonly docker: (line: string) => Promise<{ readonly code: number; readonly out: string }>;
  readonly folder: string;
  readonly socket: string;
  /** Below /srv, where binds are allowed. */
  readonly shared: string;
  /** Judges by another policy from now on. */
  serve(policy: AuthzPolicy): Promise<void>;
  stop(): Promise<void>;
}

/** Makes further objects while everything is allowed. */
export type Preparation = (stand: Pick<Stand, 'docker' | 'folder' | 'shared'>) => Promise<void>;

/** A dockerd with the plugin and its default policy; objects made while everything was allowed are called `old-…`. */
export async function startStand(kind: EngineKind, more?: Preparation): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'p-'));
  const shared = `/srv/${kind}-${process.pid}`;
  chmodSync(folder, 0o755);
  const at = (name: string) => join(folder, name);
  const plugin = testPlugin(kind);
  const engine = connectEngine(at('s'));
  const audit = openAuditLog(at('audit.jsonl'));
  let server: Server | undefined;
  let ledger = memoryLedger();
  const serve = async (policy: AuthzPolicy) => {
    const old = server;
    if (old !== undefined)
      await new Promise((resolve) => {
        old.close(resolve);
        old.closeAllConnections();
      });
    const daemonConfig = at('daemon.json');
    server = createAuthzServer({ policy, engine, audit, ledger, daemonConfig, now: () => new Date() });
    await listenOnSocket(server, plugin.socket);
  };
  await serve(
    readPolicy(
      '{version: 1, unmapped: accept, privileged: true, open: [import], binds: {exactly: [/]}, hostNamespaces: [network, pid, user], volumes: {adopted: ["old-*"]}}',
      'test',
    ),
  );
  writeFileSync(
    at('daemon.json'),
    JSON.stringify({
      builder: { entitlements: { 'network-host': false, 'security-insecure': false } },
      pidfile: at('pid'),
    }),
  );
  mkdirSync(join(shared, 'veiled/app'), { recursive: true });
  const daemon = startDaemon(kind, folder, shared, plugin.name);
  const stop = async () => {
    await ended(daemon);
    for (const place of mountsBelow(folder)) spawnSync('umount', [place]);
    server?.close();
    server?.closeAllConnections();
    engine.close();
    audit.close();
    for (const path of [folder, shared]) rmSync(path, { recursive: true, force: true });
  };
  const docker = (line: string) =>
    run(['-H', `unix://${at('s')}`, ...line.split(' ').map((word) => word.replace('~', ' '))], at('config'));
  try {
    await waitFor(docker);
    await prepare(docker, folder, shared);
    await more?.({ docker, folder, shared });
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  // What is there now was made by someone else.
  ledger = memoryLedger();
  await serve(defaultPolicy);
  return {
    docker,
    folder,
    socket: at('s'),
    shared,
    serve,
    stop,
  };
}

/** The mapped one reads its ranges from files of its own, in a mount namespace of its own, where `veiled` is empty. */
function startDaemon(kind: EngineKind, folder: string, shared: string, plugin: string): ChildProcess {
  const at = (name: string) => join(folder, name);
  const words = [
    'dockerd',
    ...['--data-root', at('data'), '--exec-root', at('exec'), '-H', `unix://${at('s')}`],
    ...['--config-file', at('daemon.json'), '--bridge=none', '--iptables=false', '--ip6tables=false'],
    `--authorization-plugin=${plugin}`,
  ];
  const out = { stdio: 'ignore' as const };
  if (kind === 'reserved') return spawn(words[0] ?? '', words.slice(1), out);
  writeFileSync(at('subuid'), `daemon:${account}:1\ndaemon:300000:65535\n`);
  writeFileSync(at('subgid'), 'daemon:300000:65536\n');
  const script = `mount -t tmpfs tmpfs ${shared}/veiled && mount --bind ${at('subuid')} /etc/subuid && mount --bind ${at('subgid')} /etc/subgid && exec "$@" --userns-remap=daemon`;
  for (const file of ['/etc/subuid', '/etc/subgid']) if (!existsSync(file)) writeFileSync(file, '');
  return spawn('unshare', ['-m', 'sh', '-c', script, 'sh', ...words], out);
}

async function waitFor(docker: Stand['docker']): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if ((await docker('version')).code === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('dockerd does not answer');
}

async function prepare(docker: Stand['docker'], folder: string, shared: string): Promise<void> {
  mkdirSync(join(shared, 'app'), { recursive: true });
  chownSync(join(shared, 'app'), account, account);
  writeFileSync(join(folder, 'image.tar'), tar([{ path: 'app', content: pauseProgram(), mode: 0o755 }]));
  const made = [
    `import -c CMD~["/app"] ${join(folder, 'image.tar')} test/app`,
    'volume create old-foreign',
    'create --name old-root-bind -v /:/host test/app',
  ];
  for (const line of made) {
    const { code, out } = await repeated(() => docker(line));
    if (code !== 0) throw new Error(`docker ${line}: ${out}`);
  }
}

/** A busy machine lets the engine answer too late at first, and then the plugin refuses. */
async function repeated(ask: () => ReturnType<Stand['docker']>): ReturnType<Stand['docker']> {
  for (let left = 3; ; left -= 1) {
    const answer = await ask();
    if (left === 0 || !answer.out.includes('took too long')) return answer;
  }
}

/** What dockerd leaves mounted, the innermost first: layers, and name spaces of networks. */
function mountsBelow(folder: string): readonly string[] {
  return readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[4] ?? [])
    .filter((place) => place.startsWith(`${folder}/`))
    .reverse();
}

/** Not synchronous: this very process answers dockerd meanwhile. */
function run(args: readonly string[], config: string): Promise<{ code: number; out: string }> {
  const child = spawn('docker', [...args], {
    env: { ...process.env, DOCKER_CONFIG: config, DOCKER_BUILDKIT: '0' },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      out += String(chunk);
    });
  child.stdin.end();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, out })));
}
