import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { textOrNothing } from '../../world/limited-read.js';

/** Distribution's registry as a child process, at a Unix socket that only this user may open. */
export interface RegistryChild {
  readonly socketPath: string;
  /** How often it had to be started again. */
  restarts(): number;
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly folder: string;
  readonly program: string;
  /** Called with each end that no one asked for, and of what it printed last. */
  readonly onExit: (message: string) => void;
}

const firstWaitMs = 100;
const maxWaitMs = 10_000;
const startMs = 15_000;

/**
 * Where the registry's program is. @throws SeaworthyError PROCESS_FAILED naming what to install
 * @param given a path, or nothing to look on PATH
 */
export function findRegistry(given: string | undefined, path: string): string {
  const candidates =
    given === undefined
      ? path
          .split(delimiter)
          .flatMap((folder) =>
            folder === '' ? [] : [join(folder, 'docker-registry'), join(folder, 'registry')],
          )
      : [given];
  const found = candidates.find(isProgram);
  if (found !== undefined) return found;
  throw new SeaworthyError('PROCESS_FAILED', 'The registry program (distribution) is not installed.', {
    where: given ?? 'PATH',
    whatToDo: 'Install it: "apt-get install docker-registry", or name its path with --registry-program.',
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Comes back when it answers. @throws SeaworthyError PROCESS_FAILED */
export async function startRegistry({ folder, program, onExit }: ChildOptions): Promise<RegistryChild> {
  const socketFolder = join(folder, 'run');
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  // Anyone who reaches the socket goes past the policy.
  chmodSync(socketFolder, 0o700);
  const socketPath = join(socketFolder, 'registry.sock');
  const configPath = join(folder, 'registry.yml');
  const pidPath = join(socketFolder, 'registry.pid');
  if (Buffer.byteLength(socketPath) > 100) {
    throw new SeaworthyError('USAGE', 'The path of the data folder is too long for a socket in it.', {
      where: folder,
      whatToDo: 'Choose a folder with a path of at most 80 characters.',
    });
  }
  await endLeftOver(pidPath, configPath);
  writeFileSync(configPath, configFor(folder, socketPath), { mode: 0o600 });
  let child: ChildProcess | undefined;
  let isStopping = false;
  let restarts = 0;
  let waitMs = firstWaitMs;
  let timer: NodeJS.Timeout | undefined;

  const start = () => {
    rmSync(socketPath, { force: true });
    let words = '';
    const startedAt = performance.now();
    const begun = spawn(program, ['serve', configPath], { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
    child = begun;
    begun.stderr?.on('data', (chunk: Buffer) => {
      words = `${words}${chunk.toString('utf8')}`.slice(-2000);
    });
    if (begun.pid !== undefined) writeFileSync(pidPath, String(begun.pid));
    const ended = (how: string) => {
      if (isStopping || child !== begun) return;
      if (performance.now() - startedAt > 60_000) waitMs = firstWaitMs;
      // What it said last explains only an end right after the start.
      const last = performance.now() - startedAt < 5000 ? (words.trim().split('\n').at(-1) ?? '') : '';
      onExit(`The registry ${how}; it is started again. ${last.slice(0, 300)}`.trim());
      restarts += 1;
      timer = setTimeout(start, waitMs);
      waitMs = Math.min(maxWaitMs, waitMs * 2);
    };
    begun.once('error', (error) => ended(`cannot be started (${error.message})`));
    begun.once('exit', (code, signal) => ended(`ended with ${signal ?? code}`));
  };

  start();
  try {
    await untilAnswers(socketPath, () => restarts);
  } catch (thrown) {
    isStopping = true;
    clearTimeout(timer);
    child?.kill('SIGKILL');
    throw thrown;
  }
  return {
    socketPath,
    restarts: () => restarts,
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await end(child);
      rmSync(pidPath, { force: true });
    },
  };
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** When we were killed, the child was not. Only one that was started with our own configuration is ended. */
async function endLeftOver(pidPath: string, configPath: string): Promise<void> {
  if (!existsSync(pidPath)) return;
  const pid = Number(textOrNothing(pidPath, { maxBytes: 1024 }));
  const isOurs = () => {
    // Nothing where it is gone, or where there is no such file system.
    return textOrNothing(`/proc/${pid}/cmdline`, { maxBytes: 1024 * 1024 })
      .split('\0')
      .includes(configPath);
  };
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isOurs()) return;
  process.kill(pid, 'SIGTERM');
  for (let attempt = 0; attempt < 50 && isOurs(); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (isOurs()) process.kill(pid, 'SIGKILL');
}

/** JSON is YAML. No authentication: the socket is ours alone, and the gateway asks everybody. */
function configFor(folder: string, socketPath: string): string {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: join(folder, 'storage') },
      delete: { enabled: true },
      cache: { blobdescriptor: 'inmemory' },
    },
    http: { net: 'unix', addr: socketPath, relativeurls: true, secret: randomBytes(32).toString('hex') },
  });
}

async function untilAnswers(socketPath: string, failures: () => number): Promise<void> {
  const until = performance.now() + startMs;
  let last: unknown;
  while (performance.now() < until && failures() < 3) {
    try {
      return await new Promise<void>((resolve, reject) => {
        const socket = connect(socketPath, () => {
          socket.destroy();
          resolve();
        });
        socket.once('error', reject);
      });
    } catch (thrown) {
      last = thrown;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new SeaworthyError('PROCESS_FAILED', `The registry does not start: ${reasonOf(last)}`, {
    where: socketPath,
  });
}
