import { spawnSync } from 'node:child_process';
import { SeaworthyError } from '../../core/errors.js';
import type { ProcessResult, World } from '../../core/world.js';
import { silence } from './container-silence.js';

export interface ContainerOptions {
  readonly image: string;
  /** Unique on this machine. */
  readonly name: string;
  /** `host` listens on the machine's loopback itself; otherwise the port is published on 127.0.0.1 only. */
  readonly network: string | undefined;
  /** Of the application, inside; by default what the image exposes. */
  readonly port: number | undefined;
  readonly environment: readonly string[];
  readonly waitMs: number;
  readonly dockerHost: string | undefined;
  /** Of this process, so that a later run can clear up after a killed one. */
  readonly ownerPid: number;
  readonly signal?: AbortSignal;
}

export interface RunningContainer {
  /** `http://127.0.0.1:49153` */
  readonly url: string;
  /** Whether it runs with a read-only root and without capabilities; some images do not start so. */
  readonly isHardened: boolean;
  remove(): Promise<void>;
}

const label = 'seaworthy.dast';
const pollMs = 250;

const limits = [
  '--pids-limit',
  '512',
  '--memory',
  '2g',
  '--security-opt',
  'no-new-privileges',
  '--restart',
  'no',
];
const hardening = [
  '--read-only',
  '--tmpfs',
  '/tmp',
  '--tmpfs',
  '/run',
  '--tmpfs',
  '/var/run',
  '--tmpfs',
  '/var/cache',
  '--cap-drop',
  'ALL',
];

/**
 * Starts an image for a scan, hardened where it runs so, reachable from this machine only, and waits until it answers.
 * Anyone who calls removes it.
 * @throws SeaworthyError PROCESS_FAILED, NETWORK
 */
export async function startContainer(options: ContainerOptions, world: World): Promise<RunningContainer> {
  const docker = dockerOf(options, world);
  await clearStale(docker, world);
  const port = options.port ?? (await exposedPort(options.image, docker));
  const remove = async () => {
    await docker(['rm', '--force', '--volumes', options.name], true);
  };
  try {
    for (const isHardened of [true, false]) {
      await run(docker, options, port, isHardened);
      const url = await urlOf(docker, options, port);
      if (await answers(url, docker, options, world)) return { url, isHardened, remove };
      if (!isHardened) throw await silence(processOf(options, world), { ...options, url });
      await remove();
    }
    throw new SeaworthyError('NETWORK', 'The container does not answer.', { where: options.image });
  } catch (thrown) {
    await remove();
    throw thrown;
  }
}

type Docker = (args: readonly string[], isLenient?: boolean) => Promise<string>;

function dockerOf(options: ContainerOptions, world: World): Docker {
  const docker = processOf(options, world);
  return async (args, isLenient = false) => {
    const { exitCode, stdout, stderr } = await docker(args);
    if (exitCode === 0 || isLenient) return new TextDecoder().decode(stdout).trim();
    const said = new TextDecoder().decode(stderr).trim().split('\n').at(-1) ?? '';
    throw new SeaworthyError('PROCESS_FAILED', `docker ${args[0]} failed: ${said.slice(0, 300)}`, {
      whatToDo: 'Check that the engine runs and has the image.',
    });
  };
}

function processOf({ dockerHost }: ContainerOptions, { processes, env }: World) {
  const host = dockerHost ?? env.DOCKER_HOST;
  return (args: readonly string[]): Promise<ProcessResult> =>
    processes.run('docker', host === undefined ? args : ['--host', host, ...args], { timeoutMs: 120_000 });
}

/** Containers of scans whose process is gone. */
async function clearStale(docker: Docker, { disk }: World): Promise<void> {
  const lines = await docker([
    'ps',
    '--all',
    '--filter',
    `label=${label}`,
    '--format',
    `{{.ID}} {{.Label "${label}"}}`,
  ]);
  for (const line of lines.split('\n')) {
    const [id, pid] = line.split(' ');
    if (id === undefined || pid === undefined || !/^\d+$/.test(pid)) continue;
    if (disk.status(`/proc/${pid}`) === undefined) await docker(['rm', '--force', '--volumes', id], true);
  }
}

async function exposedPort(image: string, docker: Docker): Promise<number> {
  const text = await docker(['image', 'inspect', '--format', '{{json .Config.ExposedPorts}}', image]);
  const ports = [...text.matchAll(/"(\d{1,5})\/tcp"/g)].map((match) => Number(match[1]));
  const likely = [80, 8080, 8000, 3000, 5000].find((port) => ports.includes(port)) ?? ports[0];
  if (likely !== undefined) return likely;
  throw new SeaworthyError('USAGE', 'The image does not say on which port it listens.', {
    where: image,
    whatToDo: 'Name it: --port 8080.',
  });
}

async function run(
  docker: Docker,
  options: ContainerOptions,
  port: number,
  isHardened: boolean,
): Promise<void> {
  const network =
    options.network === 'host'
      ? ['--network', 'host']
      : [
          '--publish',
          `127.0.0.1::${port}`,
          ...(options.network === undefined ? [] : ['--network', options.network]),
        ];
  const environment = options.environment.flatMap((pair) => ['--env', pair]);
  const own = ['--detach', '--name', options.name, '--label', `${label}=${options.ownerPid}`];
  // A port below 1024 needs the capability where the kernel guards it.
  const capability = isHardened && port < 1024 ? ['--cap-add', 'NET_BIND_SERVICE'] : [];
  await docker([
    'run',
    ...own,
    ...limits,
    ...(isHardened ? hardening : []),
    ...capability,
    ...network,
    ...environment,
    options.image,
  ]);
}

async function urlOf(docker: Docker, { name, network }: ContainerOptions, port: number): Promise<string> {
  if (network === 'host') return `http://127.0.0.1:${port}`;
  const published = await docker(['port', name, `${port}/tcp`], true);
  const match = /127\.0\.0\.1:(\d{1,5})/.exec(published);
  // A container that has ended already has no ports; the caller sees that it is silent.
  return `http://127.0.0.1:${match?.[1] ?? port}`;
}

/** Any answer of HTTP will do, once a health check of the image does not say otherwise. */
async function answers(
  url: string,
  docker: Docker,
  options: ContainerOptions,
  world: World,
): Promise<boolean> {
  const endMs = world.monotonicMs() + options.waitMs;
  while (world.monotonicMs() < endMs) {
    if (options.signal?.aborted === true) throw new SeaworthyError('INTERRUPTED', 'The scan was stopped.');
    const state = await docker(
      [
        'inspect',
        '--format',
        '{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{end}}',
        options.name,
      ],
      true,
    );
    if (/^(?:exited|dead)/.test(state) || state === '') return false;
    if (!state.endsWith('starting') && (await isAnswering(url, world))) return true;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  return false;
}

async function isAnswering(url: string, { network }: World): Promise<boolean> {
  try {
    const { body } = await network.request({
      url: `${url}/`,
      maxBytes: 1024 * 1024,
      timeoutMs: 3_000,
      redirect: 'manual',
    });
    for await (const _ of body) break;
    return true;
  } catch (thrown) {
    return thrown instanceof SeaworthyError && thrown.code === 'LIMIT_EXCEEDED';
  }
}

/** For the ends that no `finally` sees: a second Ctrl-C, an error elsewhere. Synchronous, because nothing else is possible then. */
export function removeContainerNow(name: string, dockerHost: string | undefined): void {
  const host = dockerHost === undefined ? [] : ['--host', dockerHost];
  spawnSync('docker', [...host, 'rm', '--force', '--volumes', name], { stdio: 'ignore', timeout: 30_000 });
}
