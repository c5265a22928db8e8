import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RealPostgres {
  /** Of an empty database, on a socket. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A database does not start as root; the user `nobody` is on every machine. */
const unprivileged = 65_534;

/** A PostgreSQL of its own in a folder of its own, on a Unix socket; undefined where it is not installed. */
export async function startRealPostgres(): Promise<RealPostgres | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const as = process.getuid?.() === 0 ? { uid: unprivileged, gid: unprivileged } : {};
  if ('uid' in as) chownSync(folder, unprivileged, unprivileged);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const made = spawnSync(
    'initdb',
    ['-D', data, '-U', 'me', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    {
      ...as,
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) {
    remove();
    return undefined;
  }
  mkdirSync(join(folder, 's'));
  if ('uid' in as) chownSync(join(folder, 's'), unprivileged, unprivileged);
  const flags = ['-D', data, '-k', join(folder, 's'), '-c', 'listen_addresses='];
  const server = spawn('postgres', flags, { ...as, cwd: folder, stdio: 'ignore' });
  const socket = join(folder, 's/.s.PGSQL.5432');
  for (let waited = 0; !existsSync(socket) && waited < 10_000; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `postgres://me@/postgres?host=${encodeURIComponent(join(folder, 's'))}`,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await gone;
      remove();
    },
  };
}
