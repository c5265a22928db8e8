import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tar } from '../../src/testing/archives.js';
import { ended, isInstalled } from './processes.js';

export interface Ran {
  readonly status: number;
  /** Standard output and standard error. */
  readonly text: string;
}

export interface RealDockerd {
  /** A folder of its own, which goes with it. */
  readonly folder: string;
  /** With a configuration of its own per `user`. */
  docker(
    args: readonly string[],
    more?: { input?: string | Uint8Array; user?: string; env?: Record<string, string> },
  ): Promise<Ran>;
  /** An image with one file. */
  makeImage(name: string, content: string): Promise<void>;
  stop(): Promise<void>;
}

export const canRunDockerd = ['dockerd', 'docker'].every(isInstalled) && process.getuid?.() === 0;

/** dockerd as a child, without networks, so that it disturbs nothing. */
export async function startDockerd(): Promise<RealDockerd> {
  const folder = mkdtempSync(join(tmpdir(), 'd-'));
  const at = (name: string) => join(folder, name);
  const child = spawn(
    'dockerd',
    [
      ...[
        '--data-root',
        at('data'),
        '--exec-root',
        at('exec'),
        '--pidfile',
        at('pid'),
        '-H',
        `unix://${at('s')}`,
      ],
      ...['--bridge=none', '--iptables=false', '--ip6tables=false'],
    ],
    { stdio: 'ignore' },
  );
  const docker: RealDockerd['docker'] = (args, { input, user = 'default', env = {} } = {}) => {
    mkdirSync(at(user), { recursive: true });
    const places = { DOCKER_HOST: `unix://${at('s')}`, DOCKER_CONFIG: at(user), HOME: at(user) };
    return run('docker', args, { ...process.env, ...places, ...env }, input);
  };
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if ((await docker(['version'])).status === 0) break;
  }
  return {
    folder,
    docker,
    makeImage: async (name, content) => {
      const archive = tar([{ path: 'file', content }]);
      const made = await docker(['import', '-c', 'CMD ["/file"]', '-', name], { input: archive });
      if (made.status !== 0) throw new Error(made.text);
    },
    stop: async () => {
      await ended(child);
      unmountBelow(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** dockerd leaves its data root and namespaces of networks (`exec/netns/default`) mounted. */
export function unmountBelow(folder: string): void {
  const mounted = mountPoints(readFileSync('/proc/self/mountinfo', 'utf8'));
  for (const path of mounted.filter((one) => one.startsWith(`${folder}/`)).reverse())
    spawnSync('umount', [path], { stdio: 'ignore' });
}

/** In the order in which they were mounted; proc_pid_mountinfo(5), field 5, with blanks as octal numbers. */
export function mountPoints(mountinfo: string): readonly string[] {
  return mountinfo
    .split('\n')
    .flatMap((line) => line.split(' ')[4] ?? [])
    .map((path) =>
      path.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8))),
    );
}

export function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  input?: string | Uint8Array,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { env, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ status, text: `${stdout}${stderr}` });
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

export const builtCommand = 'dist/seaworthy.js';
export const isBuilt = existsSync(builtCommand);

export function seaworthy(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  input?: string,
): Promise<Ran> {
  return run(process.execPath, [builtCommand, ...args], env, input);
}
