import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/**
 * Every test there is. Real servers and clients come from Debian's packages: they are installed when this may be
 * done, and what is left out is named at the end.
 */
const peers: readonly { readonly program: string; readonly debian: string; readonly tests: string }[] = [
  { program: 'dockerd', debian: 'docker.io', tests: 'the Docker Engine opener, saved images' },
  { program: 'docker', debian: 'docker-cli', tests: 'the Docker Engine opener, saved images' },
  { program: 'docker-registry', debian: 'docker-registry', tests: 'the registry opener' },
  { program: 'notary', debian: 'notary', tests: 'the Notary server and its client' },
  { program: 'cosign', debian: 'cosign', tests: 'agreement with cosign' },
  { program: 'skopeo', debian: 'skopeo', tests: 'agreement with skopeo, the gateway' },
  { program: 'initdb', debian: 'postgresql', tests: 'Notary storage in PostgreSQL' },
  { program: 'gpg', debian: 'gpg', tests: 'GPG signatures' },
  { program: 'mmdebstrap', debian: 'mmdebstrap', tests: 'a real Debian root file system' },
  { program: 'chromium', debian: 'chromium', tests: 'the HTML report in a browser' },
];

function main(): number {
  installMissing();
  process.env.PATH = [process.env.PATH ?? '', ...postgres()].join(':');
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['npx', ['--no-install', 'tsx', 'tools/check.ts', 'types', 'style', 'generated']],
    ['npm', ['run', '--silent', 'build']],
    ['npx', ['--no-install', 'vitest', 'run', ...process.argv.slice(2)]],
  ];
  const failed = steps.find(([program, args]) => spawnSync(program, args, { stdio: 'inherit' }).status !== 0);
  for (const { program, debian, tests } of peers.filter(isMissing)) {
    console.warn(`\n!! LEFT OUT: tests of ${tests}; ${program} is missing (Debian package ${debian}).`);
  }
  if (failed) console.error(`\nFailed: ${failed[0]} ${failed[1].join(' ')}`);
  return failed ? 1 : 0;
}

function installMissing(): void {
  const missing = peers.filter(isMissing).map(({ debian }) => debian);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isThere('apt-get') || process.env.SEAWORTHY_TEST_NO_INSTALL) return;
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

function isMissing({ program }: { readonly program: string }): boolean {
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

process.exit(main());
