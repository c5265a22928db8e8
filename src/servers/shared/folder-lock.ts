import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { textOrNothing } from '../../world/limited-read.js';

/**
 * Keeps a second server off a folder. Each server publishes an entry in the folder `path` and then looks at the entries
 * of the others; anyone who finds a live one withdraws. Publishing comes before looking, so of two servers at least one
 * sees the other, and both can never hold it.
 *
 * An entry is a Unix socket that its process listens at: the kernel knows whether anyone does, whatever process numbers
 * either side sees (two containers, both with pid 1), and forgets it the moment the process is killed. A process number
 * proves nothing across containers and after a restart. Entries of another kernel (another machine on a shared volume,
 * or this one before its last boot) cannot be asked; they are live as long as their time moves.
 */
export interface FolderLock {
  release(): void;
}

export interface LockOptions {
  /** How long an entry of another kernel has to stand still until it counts as left over. */
  readonly stillMs?: number;
  /** Identity of the running kernel; `/proc/sys/kernel/random/boot_id` where it is not given. */
  readonly bootId?: string;
}

const defaultStillMs = 10_000;
const beatMs = 2_000;
const attempts = 5;

/** @throws SeaworthyError CONFIG_INVALID when another process holds it; IO */
export async function takeFolderLock(path: string, options: LockOptions = {}): Promise<FolderLock> {
  const { stillMs = defaultStillMs, bootId = currentBootId() } = options;
  prepare(path);
  for (let attempt = 1; ; attempt++) {
    const own = await publish(path, bootId);
    const rival = await liveRival(path, own.name, bootId, stillMs);
    if (rival === undefined) return own;
    own.release();
    // Two that start at the same moment withdraw both, and try again at different moments.
    if (attempt === attempts) throw held(rival, path);
    await pause(attempt * 20 + Math.random() * 100);
  }
}

/** Versions before this one kept a file with a process number here. */
function prepare(path: string): void {
  try {
    if (existsSync(path) && statSync(path).isFile()) rmSync(path);
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unusable(cause, path);
  }
}

interface OwnEntry extends FolderLock {
  readonly name: string;
}

/** The entry appears under its name only when it listens: one that is seen and refuses is dead. */
async function publish(path: string, bootId: string): Promise<OwnEntry> {
  const name = `${bootId}.${process.pid}.${randomBytes(8).toString('hex')}`;
  const place = shortened(path);
  try {
    const server = await listening(`${place.path}/.${name}`);
    if (server === undefined) writeFileSync(join(path, `.${name}`), '', { mode: 0o600 });
    renameSync(join(path, `.${name}`), join(path, name));
    const beat = setInterval(() => touch(join(path, name)), beatMs).unref();
    const release = () => {
      clearInterval(beat);
      rmSync(join(path, name), { force: true });
      server?.close();
    };
    return { name, release };
  } catch (cause) {
    throw unusable(cause, path);
  } finally {
    place.close();
  }
}

/** Addresses of sockets have 107 bytes at most; by an open folder any path is short. */
function shortened(path: string): { readonly path: string; close(): void } {
  if (!existsSync('/proc/self/fd')) return { path, close: () => {} };
  const folder = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
  return { path: `/proc/self/fd/${folder}`, close: () => closeSync(folder) };
}

/** Undefined where the file system knows no sockets; then only the time of the entry speaks for it. */
function listening(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      ['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'ENOSYS'].includes(error.code ?? '')
        ? resolve(undefined)
        : reject(error),
    );
    server.listen(address, () => resolve(server.unref()));
  });
}

async function liveRival(
  path: string,
  own: string,
  bootId: string,
  stillMs: number,
): Promise<string | undefined> {
  const others = readdirSync(path).filter((name) => name !== own && !name.startsWith('.'));
  for (const name of others) {
    const isAlive =
      name.startsWith(`${bootId}.`) && statusOf(join(path, name))?.isSocket() === true
        ? await answers(path, name)
        : await moves(join(path, name), stillMs);
    if (isAlive) return name;
    // Names are never used twice, so what is removed here is what was looked at.
    rmSync(join(path, name), { force: true });
  }
  return undefined;
}

/** What neither refuses nor is gone is taken for alive. */
function answers(path: string, name: string): Promise<boolean> {
  const place = shortened(path);
  return new Promise((resolve) => {
    const socket = connect(`${place.path}/${name}`);
    const settle = (isAlive: boolean) => {
      socket.destroy();
      place.close();
      resolve(isAlive);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      settle(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'),
    );
  });
}

/** By our own clock: those of two machines need not agree. */
async function moves(entry: string, stillMs: number): Promise<boolean> {
  const first = statusOf(entry)?.mtimeMs;
  const until = performance.now() + stillMs;
  while (performance.now() < until) {
    await pause(Math.min(250, stillMs));
    const now = statusOf(entry)?.mtimeMs;
    if (now === undefined) return false;
    if (now !== first) return true;
  }
  return false;
}

function statusOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // A full or lost volume shows at the next write of data, with its own reason.
  }
}

function currentBootId(): string {
  // Not Linux: one kernel per machine, and its entries are asked.
  return textOrNothing('/proc/sys/kernel/random/boot_id', { maxBytes: 1024 }).trim() || 'local';
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function held(rival: string, where: string): SeaworthyError {
  const [, pid = ''] = rival.split('.');
  return new SeaworthyError(
    'CONFIG_INVALID',
    `Another server (process ${pid}, perhaps of another container or machine) serves this folder already.`,
    { where, whatToDo: 'Stop it first, or give this server another folder.' },
  );
}

function unusable(cause: unknown, where: string): SeaworthyError {
  return new SeaworthyError('IO', `The folder cannot be locked: ${reasonOf(cause)}.`, { where, cause });
}
