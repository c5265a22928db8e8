import { homedir, tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { World } from '../core/world.js';
import { createDisk } from './disk.js';
import { HeapLimit, setGrowth } from './heap-limit.js';
import { createNetwork } from './network.js';
import { createProcesses } from './processes.js';

export interface RealWorldOptions {
  /** By default the environment of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The world as it is. Loads only what Node has loaded already; HTTP comes with the first request. */
export function createRealWorld({ env = process.env }: RealWorldOptions = {}): World {
  return {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    env,
    platform: { os: osName(process.platform), architecture: architectureName(process.arch) },
    network: createNetwork(env),
    disk: createDisk({ home: () => env.HOME || homeOfUser(), temporary: tmpdir }),
    processes: createProcesses(env),
    saveMemory: setGrowth,
    fillMemory,
    keepNursery,
  };
}

function fillMemory(bytes: number): () => void {
  const limit = new HeapLimit(bytes);
  return () => limit.measure();
}

/** V8 doubles the room for new objects up to three times 16 MiB, which only puts off when they are collected. A flag that is read when it would. */
function keepNursery(): void {
  setFlagsFromString(nurseryFlag);
}

export const nurseryFlag = '--semi-space-growth-factor=1';

/** By the V8 of Node 20, 22 and 24: a flag that V8 does not know is printed as an error, so others are left as they are. */
export const laterFlags: Readonly<Record<string, string>> = {
  '11.3': '--interrupt-budget=300000',
  '12.4': '--invocation-count-for-turbofan=12000',
  '13.6': '--invocation-count-for-turbofan=12000',
};

/**
 * V8 compiles a function a second time, for speed, when it has run for a while. In a scan of one or two seconds most
 * have done their work by then, and threads of V8 spend a third of the processor's time on it. Four times as late, what
 * is hot is compiled all the same. The flag is read whenever V8 looks at a function.
 */
export function optimiseLater(): void {
  const flag = laterFlags[process.versions.v8.split('.', 2).join('.')];
  if (flag !== undefined) setFlagsFromString(flag);
}

/** Containers run under numbers that no user has; those live in the root, as shells have it. */
function homeOfUser(): string {
  try {
    return homedir();
  } catch {
    return '/';
  }
}

/** GOOS, as image-spec asks for in `platform.os`. */
function osName(platform: string): string {
  return platform === 'win32' ? 'windows' : platform;
}

/** GOARCH for each value of `process.arch` that differs from it. */
const architectures: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386',
  ppc64: 'ppc64le',
  mipsel: 'mipsle',
  loong64: 'loong64',
};

function architectureName(name: string): string {
  return architectures[name] ?? name;
}
