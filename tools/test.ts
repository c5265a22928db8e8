import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/**
 * Every test there is. Some talk to real servers and clients from Debian's packages; `--setup` installs those, and so does a
 * run with CI=true as root. Nothing else installs anything: what is missing is named first, and again at the end.
 */
interface Peer {
  readonly program: string;
  readonly debian: string;
  readonly tests: string;
}

const peers: readonly Peer[] = [
  { program: 'dockerd', debian: 'docker.io', tests: 'the Docker Engine opener, saved images, the audit' },
  { program: 'docker', debian: 'docker-cli', tests: 'the Docker Engine opener, saved images' },
  { program: 'busybox', debian: 'busybox-static', tests: 'the audit of a real dockerd' },
  { program: 'docker-registry', debian: 'docker-registry', tests: 'the registry opener' },
  { program: 'notary', debian: 'notary', tests: 'the Notary server and its client' },
  { program: 'cosign', debian: 'cosign', tests: 'agreement with cosign' },
  { program: 'skopeo', debian: 'skopeo', tests: 'agreement with skopeo, the gateway' },
  { program: 'initdb', debian: 'postgresql', tests: 'Notary storage in PostgreSQL' },
  { program: 'gpg', debian: 'gpg', tests: 'GPG signatures' },
  { program: 'mmdebstrap', debian: 'mmdebstrap', tests: 'a real Debian root file system' },
  { program: 'chromium', debian: 'chromium', tests: 'the HTML report in a browser, the browser crawl' },
];

async function main(args: readonly string[]): Promise<number> {
  const isSetup = args.includes('--setup');
  if (isSetup || process.env.CI === 'true') installMissing(isSetup);
  if (isSetup) return reportMissing();
  reportMissing();
  if (process.getuid?.() !== 0)
    console.warn('!! LEFT OUT: tests that start dockerd or name spaces; they need root.');
  // Tests that start the command take the one that was built for this run.
  process.env.SEAWORTHY_BUILT = '1';
  process.env.PATH = [process.env.PATH ?? '', ...postgres()].join(':');
  const failed = await firstFailures(preparation, args.length > 0 ? [testsOf('tests', ...args)] : allTests);
  reportMissing();
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

interface Step {
  readonly name: string;
  readonly words: readonly [string, ...string[]];
}

/** What goes before the tests, at the same time. */
const preparation: readonly Step[] = [
  { name: 'build', words: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'types, style, generated files',
    words: ['npx', '--no-install', 'tsx', 'tools/check.ts', 'types', 'style', 'generated'],
  },
];

/** Functions keep the processors busy, servers wait for most of their time: side by side, one fills the gaps of the other. */
const allTests: readonly Step[] = [
  testsOf('tests without servers', '--project', '!real'),
  testsOf('tests with real servers', '--project', 'real'),
];

function testsOf(name: string, ...args: readonly string[]): Step {
  return { name, words: ['npx', '--no-install', 'vitest', 'run', ...args] };
}

/** Runs groups of steps one after the other, the steps of a group together; names what failed in the first group that did. */
async function firstFailures(...groups: readonly (readonly Step[])[]): Promise<readonly string[]> {
  for (const group of groups) {
    const runs: Promise<boolean>[] = [];
    for (const step of group) runs.push(run(step, runs.at(-1)));
    const failed = await Promise.all(runs);
    if (failed.includes(true)) return group.filter((_, at) => failed[at]).map(({ name }) => name);
  }
  return [];
}

/** Whether a step failed. It prints as it goes from when the one before it has ended, so that lines do not mix. */
function run({ name, words: [program, ...args] }: Step, before?: Promise<boolean>): Promise<boolean> {
  const options: SpawnOptions = { stdio: before === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'] };
  const child = spawn(program, args, options);
  const held: Buffer[] = [];
  const printNow = (part: Buffer): unknown => process.stdout.write(part);
  let print = before === undefined ? printNow : (part: Buffer): unknown => held.push(part);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => print(part));
  const ended = new Promise<boolean>((resolve) => {
    child.on('error', (error) => print(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => resolve(code !== 0));
  });
  if (before === undefined) return ended;
  const shown = before.then(() => {
    process.stdout.write(`\n== ${name}\n${Buffer.concat(held).toString()}`);
    print = printNow;
  });
  return Promise.all([ended, shown]).then(([failed]) => failed);
}

/** Names what is left out; the number of missing programs. */
function reportMissing(): number {
  const missing = peers.filter(isMissing);
  for (const { program, debian, tests } of missing)
    console.warn(`!! LEFT OUT: tests of ${tests}; ${program} is missing (Debian package ${debian}).`);
  if (missing.length > 0) console.warn('   "npm run test:setup" installs them, as root on Debian.\n');
  return missing.length;
}

function installMissing(isAsked: boolean): void {
  const missing = peers.filter(isMissing).map(({ debian }) => debian);
  if (missing.length === 0 || process.env.SEAWORTHY_TEST_NO_INSTALL) return;
  if (process.getuid?.() !== 0 || !isThere('apt-get')) {
    if (isAsked) console.error('Installing needs root and apt-get.');
    return;
  }
  console.log(`Installing for the tests: ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env, timeout: 300_000 });
  // One by one: a package that cannot be had must not keep the others away.
  for (const debian of missing) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
      timeout: 900_000,
    });
  }
}

function isMissing({ program }: Peer): boolean {
  return !isThere(program);
}

function isThere(program: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin', ...postgres()];
  return folders.some((folder) => existsSync(`${folder}/${program}`));
}

/** Debian keeps the programs of PostgreSQL in a folder for each version. */
function postgres(): readonly string[] {
  const root = '/usr/lib/postgresql';
  return existsSync(root) ? readdirSync(root).map((version) => `${root}/${version}/bin`) : [];
}

process.exit(await main(process.argv.slice(2)));
