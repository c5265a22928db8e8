import { spawnSync } from 'node:child_process';
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

function main(args: readonly string[]): number {
  const isSetup = args.includes('--setup');
  if (isSetup || process.env.CI === 'true') installMissing(isSetup);
  if (isSetup) return reportMissing();
  reportMissing();
  if (process.getuid?.() !== 0)
    console.warn('!! LEFT OUT: tests that start dockerd or name spaces; they need root.');
  // Tests that start the command take the one that was built for this run.
  process.env.SEAWORTHY_BUILT = '1';
  process.env.PATH = [process.env.PATH ?? '', ...postgres()].join(':');
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['npx', ['--no-install', 'tsx', 'tools/check.ts', 'types', 'style', 'generated']],
    ['npm', ['run', '--silent', 'build']],
    ['npx', ['--no-install', 'vitest', 'run', ...args]],
  ];
  const failed = steps.find(
    ([program, words]) => spawnSync(program, words, { stdio: 'inherit' }).status !== 0,
  );
  reportMissing();
  if (failed) console.error(`\nFailed: ${failed[0]} ${failed[1].join(' ')}`);
  return failed ? 1 : 0;
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

process.exit(main(process.argv.slice(2)));
