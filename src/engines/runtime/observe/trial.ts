import { randomBytes } from 'node:crypto';
import { SeaworthyError } from '../../../core/errors.js';
import type { World } from '../../../core/world.js';
import type { EngineClient } from '../facts/client.js';

const dockerMs = 60_000;
const longestDriveMs = 600_000;
const failurePollMs = 500;

/** One container that is made, driven and removed. */
export interface Trial {
  readonly client: EngineClient;
  readonly world: World;
  /** `unix:///run/docker.sock`, for the docker client. */
  readonly address: string;
  readonly image: string;
  readonly command: readonly string[];
  /** Words of `docker create`. */
  readonly words: readonly string[];
  /** A command for `sh -c` on this host; without one the container ends by itself or after `seconds`. */
  readonly drive: string | undefined;
  readonly seconds: number;
  /** A drive that takes longer has failed; 10 minutes by default. */
  readonly driveMs?: number;
  /** Ends the work; the container is removed. */
  readonly signal?: AbortSignal;
}

export interface Running {
  readonly id: string;
  readonly name: string;
  readonly pid: number;
}

export interface Outcome {
  readonly passed: boolean;
  /** The end of what the drive, or else the container, printed. */
  readonly text: string;
  /** How long the drive took. */
  readonly ms: number;
}

/** @throws SeaworthyError PROCESS_FAILED where docker cannot make it; INTERRUPTED */
export async function create(trial: Trial): Promise<{ readonly id: string; readonly name: string }> {
  assertWanted(trial);
  const name = `seaworthy-observe-${randomBytes(5).toString('hex')}`;
  const id = await docker(trial, ['create', '--name', name, ...trial.words, trial.image, ...trial.command]);
  return { id: id.trim().split('\n').at(-1) ?? '', name };
}

/** Starts it and waits for its first process. A program that ends at once has none left: `pid` is 0 then. */
export async function start(
  trial: Trial,
  made: { readonly id: string; readonly name: string },
): Promise<Running> {
  await docker(trial, ['start', made.name]);
  const { pid } = await stateOf(trial, made.id);
  return { ...made, pid };
}

/** Waits for the drive, or for the end of the container. */
export async function driven(trial: Trial, running: Running): Promise<Outcome> {
  if (trial.drive === undefined) return waited(trial, running);
  const address = await addressOf(trial, running.id);
  const startedMs = trial.world.monotonicMs();
  const failed = new AbortController();
  const watcher = watchFailure(trial, running.id, failed);
  const { exitCode, stdout, stderr } = await trial.world.processes
    .run('sh', ['-c', trial.drive], {
      timeoutMs: trial.driveMs ?? longestDriveMs,
      signal: trial.signal === undefined ? failed.signal : AbortSignal.any([failed.signal, trial.signal]),
      env: {
        CONTAINER: running.name,
        CONTAINER_PID: String(running.pid),
        CONTAINER_IP: address,
        DOCKER_HOST: trial.address,
      },
    })
    .finally(() => clearInterval(watcher));
  const { isRunning, exitCode: ended } = await stateOf(trial, running.id);
  const text = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  const ms = trial.world.monotonicMs() - startedMs;
  return { passed: exitCode === 0 && (isRunning || ended === 0), text: text.slice(-2000), ms };
}

/** A container that has failed answers nothing: a drive that waits for it need not wait for its own deadline. */
function watchFailure(trial: Trial, id: string, failed: AbortController): NodeJS.Timeout {
  return setInterval(() => {
    stateOf(trial, id)
      .then(({ isRunning, exitCode }) => {
        if (!isRunning && exitCode !== 0) failed.abort();
      })
      .catch(() => {});
  }, failurePollMs);
}

async function waited(trial: Trial, { id, name }: Running): Promise<Outcome> {
  const endMs = trial.world.monotonicMs() + trial.seconds * 1000;
  for (;;) {
    assertWanted(trial);
    const { isRunning, exitCode } = await stateOf(trial, id);
    if (!isRunning || trial.world.monotonicMs() > endMs) {
      const text = await docker(trial, ['logs', '--tail', '20', name]).catch(() => '');
      return { passed: isRunning || exitCode === 0, text: text.slice(-2000), ms: trial.seconds * 1000 };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function assertWanted({ signal }: Trial): void {
  if (signal?.aborted === true) throw new SeaworthyError('INTERRUPTED', 'The observation was stopped.');
}

export async function stop(trial: Trial, name: string): Promise<void> {
  await docker(trial, ['stop', '-t', '10', name]).catch(() => '');
}

export async function remove(trial: Trial, name: string): Promise<void> {
  await docker(trial, ['rm', '-f', '-v', name]).catch(() => '');
}

/** Made, driven and removed, without recording. */
export async function attempt(trial: Trial): Promise<Outcome> {
  const made = await create(trial);
  try {
    const running = await start(trial, made);
    return await driven(trial, running);
  } catch (thrown) {
    assertWanted(trial);
    return { passed: false, text: thrown instanceof Error ? thrown.message : String(thrown), ms: 0 };
  } finally {
    await remove(trial, made.name);
  }
}

export async function docker(
  { world, address }: Pick<Trial, 'world' | 'address'>,
  words: readonly string[],
): Promise<string> {
  const { exitCode, stdout, stderr } = await world.processes.run('docker', words, {
    env: { DOCKER_HOST: address },
    timeoutMs: dockerMs,
  });
  if (exitCode === 0)
    return new TextDecoder().decode(stdout) + (words[0] === 'logs' ? new TextDecoder().decode(stderr) : '');
  const said = new TextDecoder().decode(stderr).trim().slice(-500);
  throw new SeaworthyError('PROCESS_FAILED', `docker ${words[0]} failed: ${said}`, {
    where: 'docker',
    whatToDo: 'Check the image and the words after --docker-arg.',
  });
}

/** `GET /containers/X/json` */
export async function inspect({ client }: Trial, id: string) {
  const inspected = await client.json(`/containers/${id}/json`);
  return { inspected, isRunning: field(field(inspected, 'State'), 'Running') === true };
}

async function stateOf(trial: Trial, id: string) {
  const state = field((await inspect(trial, id)).inspected, 'State');
  return {
    pid: Number(field(state, 'Pid') ?? 0),
    isRunning: field(state, 'Running') === true,
    exitCode: Number(field(state, 'ExitCode') ?? 0),
  };
}

async function addressOf({ client }: Trial, id: string): Promise<string> {
  const networks = field(field(await client.json(`/containers/${id}/json`), 'NetworkSettings'), 'Networks');
  const first: unknown =
    typeof networks === 'object' && networks !== null ? Object.values(networks)[0] : undefined;
  return String(field(first, 'IPAddress') || '127.0.0.1');
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
