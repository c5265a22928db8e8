import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthzServerOptions,
  connectEngine,
  createAuthzServer,
  listenOnSocket,
  memoryLedger,
  openAuditLog,
} from '../../src/servers/authz/index.js';
import { defaultPolicy, readPolicy } from '../../src/servers/authz/policy/index.js';
import { tar } from '../../src/testing/archives.js';
import { isInstalled } from './looks.js';
import { pauseProgram } from './pause-program.js';

const isPossible = ['dockerd', 'docker', 'unshare'].every(isInstalled) && process.getuid?.() === 0;
if (!isPossible)
  console.warn(
    '!! LEFT OUT: authorization profiles on a real dockerd; they need dockerd, docker, unshare and root.',
  );

/** The account that a mapped root is, and a range for all others. */
const account = 1000;

interface Stand {
  readonly docker: (line: string) => Promise<{ readonly code: number; readonly out: string }>;
  readonly folder: string;
  /** Below /srv, where binds are allowed. */
  readonly shared: string;
  stop(): Promise<void>;
}

/** A dockerd with the plugin and its default policy; objects made while everything was allowed are called `old-…`. */
async function startStand(kind: 'mapped' | 'reserved'): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'p-'));
  const shared = `/srv/${kind}-${process.pid}`;
  chmodSync(folder, 0o755);
  const at = (name: string) => join(folder, name);
  const plugin = `seaworthy-${kind}-${process.pid}`;
  const engine = connectEngine(at('s'));
  const audit = openAuditLog(at('audit.jsonl'));
  let server: Server | undefined;
  let ledger = memoryLedger();
  const serve = async (policy: AuthzServerOptions['policy']) => {
    const old = server;
    if (old !== undefined)
      await new Promise((resolve) => {
        old.close(resolve);
        old.closeAllConnections();
      });
    const daemonConfig = at('daemon.json');
    server = createAuthzServer({ policy, engine, audit, ledger, daemonConfig, now: () => new Date() });
    await listenOnSocket(server, `/run/docker/plugins/${plugin}.sock`);
  };
  await serve(
    readPolicy(
      '{version: 1, unmapped: accept, privileged: true, open: [import], binds: {exactly: [/]}}',
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
  const daemon = startDaemon(kind, folder, shared, plugin);
  const docker = (line: string) =>
    run(['-H', `unix://${at('s')}`, ...line.split(' ').map((word) => word.replace('~', ' '))], at('config'));
  await waitFor(docker);
  await prepare(docker, folder, shared);
  // What is there now was made by someone else.
  ledger = memoryLedger();
  await serve(defaultPolicy);
  return {
    docker,
    folder,
    shared,
    stop: async () => {
      await stopped(daemon);
      spawnSync('umount', ['-R', at('data')]);
      server?.close();
      server?.closeAllConnections();
      engine.close();
      audit.close();
      for (const path of [folder, shared]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The mapped one reads its ranges from files of its own, in a mount namespace of its own, where `veiled` is empty. */
function startDaemon(
  kind: 'mapped' | 'reserved',
  folder: string,
  shared: string,
  plugin: string,
): ChildProcess {
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
  for (const line of made) expect(await docker(line), line).toMatchObject({ code: 0 });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
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

const none = '--network none';
/** What a reserved engine asks of each container. */
const asNobody = '--user 100000:100000 --security-opt no-new-privileges';

/** `RUN` and `CREATE` stand for what the profile needs; refused ones carry a word of the message. */
const everyday: readonly string[] = [
  'version',
  'info',
  'ps -a',
  'images',
  'system df',
  `RUN -d --name web ${none} test/app`,
  'inspect web',
  'top web',
  'stats --no-stream web',
  'logs web',
  'diff web',
  'exec -d web /app',
  'pause web',
  'unpause web',
  'update --memory 64m --memory-swap 64m web',
  'rename web web2',
  'rename web2 web',
  'restart -t 0 web',
  `CREATE --name job ${none} -e A=b -w /w --hostname h --label l=1 --init --restart always test/app`,
  'start job',
  'stop -t 0 job',
  `CREATE ${none} --read-only --tmpfs /tmp --cap-drop ALL --memory 64m --cpus 1 --pids-limit 50 test/app`,
  `CREATE ${none} --ulimit nofile=100 --shm-size 64m --health-cmd x --add-host a:127.0.0.1 --dns 9.9.9.9 test/app`,
  `CREATE ${none} -v data:/d test/app`,
  `CREATE ${none} -v data:/d test/app`,
  `CREATE ${none} -v /anonymous test/app`,
  `CREATE ${none} -v SHARED/app:/app2 test/app`,
  `CREATE ${none} -v SHARED/app:/app2:ro test/app`,
  `CREATE ${none} --mount type=tmpfs,dst=/t test/app`,
  'CREATE --network container:web test/app',
  `CREATE ${none} -p 127.0.0.1:8080:80 test/app`,
  `CREATE ${none} --volumes-from web test/app`,
  `CREATE ${none} --sysctl net.ipv4.ip_unprivileged_port_start=0 test/app`,
  'volume create own',
  'volume ls',
  'volume inspect own',
  'volume rm own',
  'volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=1m scratch',
  'network ls',
  'tag test/app test/other:2',
  'save -o FOLDER/saved.tar test/app',
  'load -i FOLDER/saved.tar',
  'history test/app',
  'commit web test/committed',
  'export -o FOLDER/export.tar web',
  'cp FOLDER/image.tar web:/image.tar',
  'cp web:/app FOLDER/app',
  'rmi test/other:2',
  'rm -f job',
  'kill web',
  'rm web',
];

const refused: readonly (readonly [line: string, word: string])[] = [
  [`CREATE ${none} --privileged test/app`, '[privileged]'],
  [`CREATE ${none} --cap-add SYS_ADMIN test/app`, '[capability]'],
  ['CREATE --network host test/app', '[namespace]'],
  [`CREATE ${none} --pid host test/app`, '[namespace]'],
  [`CREATE ${none} -v /:/x test/app`, '[bind]'],
  [`CREATE ${none} -v /etc:/x test/app`, '[bind]'],
  [`CREATE ${none} -v SHARED/app/../../../etc:/x test/app`, '[bind]'],
  [`CREATE ${none} -v SHARED/missing:/x test/app`, '[bind]'],
  [`CREATE ${none} -v SHARED/app/inner:/x test/app`, '[bind]'],
  [`CREATE ${none} -v /run/docker.sock:/x test/app`, '[bind]'],
  [`CREATE ${none} -v old-foreign:/x test/app`, '[volume]'],
  [`CREATE ${none} --device /dev/null test/app`, '[device]'],
  [`CREATE ${none} --security-opt seccomp=unconfined test/app`, '[security-option]'],
  [`CREATE ${none} -p 22:22 test/app`, '[port]'],
  [`CREATE ${none} --cgroup-parent x test/app`, '[cgroup]'],
  [`CREATE ${none} --volumes-from old-root-bind test/app`, '[bind]'],
  ['start old-root-bind', '[bind]'],
  ['rename old-root-bind web3', '[bind]'],
  ['rm old-root-bind', '[bind]'],
  ['cp FOLDER/image.tar old-root-bind:/host/etc/planted', '[bind]'],
  ['volume rm old-foreign', '[volume]'],
  ['volume create --opt type=none --opt o=bind --opt device=/etc planted', '[bind]'],
  ['volume create --opt type=proc --opt device=proc planted', '[volume-options]'],
  ['network create -o com.docker.network.bridge.name=lo n', '[network]'],
  ['network create --subnet 0.0.0.0/1 n', '[network]'],
  ['network create -d macvlan n', '[network]'],
  ['import FOLDER/image.tar test/imported', '[import]'],
  ['swarm init', '[swarm]'],
  ['plugin install x/y', '[plugins]'],
];

describe.skipIf(!isPossible).each(['mapped', 'reserved'] as const)('a %s engine', (kind) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand(kind);
  });
  afterAll(() => stand?.stop());

  const line = (text: string) =>
    text
      .replace(/^(RUN|CREATE)/, (verb) => `${verb.toLowerCase()}${kind === 'reserved' ? ` ${asNobody}` : ''}`)
      .replaceAll('FOLDER', stand.folder)
      .replaceAll('SHARED', stand.shared);

  it.each(everyday)('lets pass: docker %s', async (text) => {
    const { code, out } = await stand.docker(line(text));
    expect(out).not.toContain('seaworthy [');
    expect(code, out).toBe(0);
  });

  it.each(refused)('refuses: docker %s, by %s', async (text, word) => {
    const { code, out } = await stand.docker(line(text));
    expect(code).not.toBe(0);
    // The first objection names the rule; to old containers a reserved engine has several.
    expect(out).toContain(text.includes('old-root-bind') ? 'seaworthy [' : `seaworthy ${word}`);
    expect(existsSync('/etc/planted')).toBe(false);
  });

  it.runIf(kind === 'mapped')('looks at folders as the engine sees them', async () => {
    const { out } = await stand.docker(line(`CREATE ${none} -v SHARED/veiled/app:/x test/app`));
    expect(out).toContain('seaworthy [bind]');
  });

  it('says how to run a container that runs as root of the image', async () => {
    const { code, out } = await stand.docker(`create ${none} test/app`);
    if (kind === 'mapped') expect([code, out]).toEqual([0, expect.any(String)]);
    else expect(out).toMatch(/--user 100000:100000.*unmapped: accept/s);
  });
});
