import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Makes the 1 GB-class image that `npm run bench` scans: Debian with Node, Python, Ruby, a JRE with Maven's jars and about a
 * thousand npm packages, in five layers with whiteouts, saved by a real dockerd: `big.tar` (classic store, layers
 * plain) and `big-oci/` (gzip layers). Needs root, mmdebstrap, docker.io, docker-cli, skopeo, and a Debian mirror
 * in apt's own configuration.
 */
const folder = resolve(process.argv[2] ?? '.seaworthy/bench');
const socket = `/tmp/seaworthy-bench-${process.pid}.sock`;
const runtime = ['nodejs', 'npm', 'python3', 'python3-pip', 'python3-requests', 'python3-django'];
const languages = [
  'ruby',
  'ruby-rails',
  'default-jre-headless',
  'maven',
  'libspring-web-java',
  'ant',
  'libtomcat10-java',
];
const npmPackages = [
  'express@4.17.1',
  'react-scripts@5.0.1',
  'mocha@10.2.0',
  'gulp@4.0.2',
  'axios@0.21.0',
  'aws-sdk@2.1400.0',
  'lodash@4.17.15',
];

async function main(): Promise<void> {
  mkdirSync(`${folder}/debs`, { recursive: true });
  const base = `${folder}/base.tar`;
  if (!existsSync(base))
    run('mmdebstrap', ['--variant=minbase', 'trixie', base, `deb ${mirror()} trixie main`]);
  const debs = fetchDebs();
  fetchNpm();
  const stop = await startDockerd();
  try {
    docker('import', '-c', 'CMD ["sh"]', base, 'bench:0');
    layer(
      0,
      1,
      `dpkg --force-depends --unpack ${debs(runtime)} >/dev/null 2>&1; dpkg --force-depends --configure -a >/dev/null 2>&1; true`,
    );
    layer(
      1,
      2,
      `dpkg --force-depends --unpack ${debs(languages)} >/dev/null 2>&1; dpkg --force-depends --configure -a >/dev/null 2>&1; true`,
    );
    layer(2, 3, 'mkdir -p /srv/app && cp -a /in/app/. /srv/app/');
    layer(
      3,
      4,
      'rm -rf /usr/share/doc/* /usr/share/man /srv/app/node_modules/mocha /srv/app/node_modules/gulp && echo 1 > /srv/app/release',
    );
    docker('save', '-o', `${folder}/big.tar`, 'bench:4');
  } finally {
    await stop();
  }
  rmSync(`${folder}/big-oci`, { recursive: true, force: true });
  run('skopeo', ['copy', '--quiet', `docker-archive:${folder}/big.tar`, `oci:${folder}/big-oci:bench`]);
}

/** The mirror that apt uses here; its name stays in the image and is never committed. */
function mirror(): string {
  const line = execFileSync('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Codename: trixie'], {
    encoding: 'utf8',
  });
  const uri = line.split('\n').find((entry) => entry !== '');
  if (uri === undefined) throw new Error('apt knows no archive for trixie');
  return uri;
}

/** Downloads the packages on this machine, because containers here have no network. */
function fetchDebs(): (names: readonly string[]) => string {
  const state = `${folder}/apt`;
  mkdirSync(`${state}/lists/partial`, { recursive: true });
  mkdirSync(`${folder}/debs/partial`, { recursive: true });
  const status = `${folder}/base-status`;
  writeFileSync(
    status,
    execFileSync('tar', ['xOf', `${folder}/base.tar`, './var/lib/dpkg/status'], { maxBuffer: 64e6 }),
  );
  const apt = (names: readonly string[], ...more: readonly string[]) =>
    execFileSync(
      'apt-get',
      [
        '-o',
        `Dir::State::status=${status}`,
        '-o',
        `Dir::Cache::archives=${folder}/debs`,
        ...more,
        'install',
        '-y',
        '--no-install-recommends',
        ...names,
      ],
      { encoding: 'utf8', maxBuffer: 64e6 },
    );
  const seen = new Set<string>();
  return (names) => {
    apt(names, '-qq', '--download-only');
    const files = apt(names, '--print-uris', '--reinstall').matchAll(/ ([^ ]+\.deb) \d+ /g);
    const listed = [...files].map(([, name]) => name ?? '');
    const wanted = (listed.length > 0 ? listed : allDebs()).filter((name) => !seen.has(name));
    for (const name of wanted) seen.add(name);
    return wanted.map((name) => `/in/debs/${name}`).join(' ');
  };
}

function allDebs(): readonly string[] {
  return execFileSync('ls', [`${folder}/debs`], { encoding: 'utf8' })
    .split('\n')
    .filter((name) => name.endsWith('.deb'));
}

function fetchNpm(): void {
  if (existsSync(`${folder}/app/node_modules`)) return;
  mkdirSync(`${folder}/app`, { recursive: true });
  writeFileSync(`${folder}/app/package.json`, '{"name":"bench-app","version":"1.0.0","private":true}\n');
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', ...npmPackages],
    { cwd: `${folder}/app`, stdio: 'inherit' },
  );
}

async function startDockerd(): Promise<() => Promise<void>> {
  const pidfile = `${folder}/dockerd.pid`;
  rmSync(pidfile, { force: true });
  const daemon = spawn(
    'dockerd',
    [
      '--data-root',
      `${folder}/docker`,
      '--exec-root',
      `/tmp/swb-${process.pid}`,
      '--pidfile',
      pidfile,
      '-H',
      `unix://${socket}`,
      '--bridge=none',
      '--iptables=false',
    ],
    { stdio: 'ignore' },
  );
  for (let tries = 0; tries < 60 && !existsSync(socket); tries += 1) await sleep(500);
  return async () => {
    daemon.kill('SIGTERM');
    await new Promise((done) => daemon.once('exit', done));
  };
}

function layer(from: number, to: number, script: string): void {
  const name = `bench-${to}`;
  docker(
    'run',
    '--network',
    'none',
    '--name',
    name,
    '-v',
    `${folder}:/in:ro`,
    `bench:${from}`,
    'sh',
    '-c',
    script,
  );
  docker('commit', '-c', 'CMD ["sh"]', name, `bench:${to}`);
  docker('rm', name);
}

function docker(...args: readonly string[]): void {
  run('docker', ['-H', `unix://${socket}`, ...args]);
}

function run(program: string, args: readonly string[]): void {
  console.log(`$ ${program} ${args.slice(0, 4).join(' ')} …`);
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

await main();
