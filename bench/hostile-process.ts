import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** What a command cost: `status` is null for one that had to be killed. */
export interface Cost {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly status: number | null;
}

export const limitSeconds = 5;
export const limitBytes = 1.5e9;
const killAfterMs = 180_000;

export function problemOf({ seconds, peakBytes, status }: Cost): string | undefined {
  if (status === null) return 'KILLED';
  if (status > 6) return `EXIT ${status}`;
  if (seconds > limitSeconds) return `CPU ${seconds.toFixed(1)} s`;
  return peakBytes > limitBytes ? `MEMORY ${(peakBytes / 1e9).toFixed(1)} GB` : undefined;
}

/** A command in a process of its own is a second slower than one in a process that ran others, by its start and its compiler. */
function isSuspect({ seconds, peakBytes, status }: Cost): boolean {
  return (
    problemOf({ status, peakBytes: 0, seconds: seconds * 2 }) !== undefined || peakBytes > limitBytes / 2
  );
}

/**
 * Command lines by turns in one process that stays. What is slow, large or odd there is run again in a process of its own, and counts as
 * it behaves there.
 */
export class Commands {
  #child: ChildProcess | undefined;
  #runs = 0;
  readonly #account: string;
  readonly #env: NodeJS.ProcessEnv;
  /** How often a process of its own was asked. */
  again = 0;

  constructor(folder: string) {
    this.#account = `${folder}/account`;
    this.#env = {
      ...process.env,
      HOME: folder,
      XDG_CACHE_HOME: `${folder}/cache`,
      XDG_CONFIG_HOME: `${folder}/config`,
      XDG_DATA_HOME: `${folder}/data`,
    };
  }

  /** `restore` puts the input back as it was, for commands that change files. */
  async cost(words: readonly string[], restore: () => void): Promise<Cost> {
    const warm = await this.#costWarm(words);
    if (!isSuspect(warm)) return warm;
    this.again += 1;
    restore();
    return costAlone(words, this.#account, this.#env);
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #costWarm(words: readonly string[]): Promise<Cost> {
    const child = this.#child ?? (await this.#start());
    return new Promise((resolve) => {
      const end = (cost: Cost & { readonly rssBytes: number }) => {
        clearTimeout(timer);
        child.removeAllListeners();
        // A process that grew is replaced, so that the next one is measured for itself.
        if (
          cost.status === null ||
          cost.rssBytes > 700e6 ||
          cost.peakBytes > limitBytes / 2 ||
          ++this.#runs > 400
        )
          this.close();
        resolve(cost);
      };
      const killed = { status: null, seconds: Number.POSITIVE_INFINITY, peakBytes: 0, rssBytes: 0 };
      const timer = setTimeout(() => end(killed), killAfterMs);
      child.once('message', (cost) => end(cost as Cost & { readonly rssBytes: number }));
      child.once('exit', () => end(killed));
      child.send(words);
    });
  }

  #start(): Promise<ChildProcess> {
    this.#runs = 0;
    const child = fork('bench/hostile-worker.mjs', [], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: this.#env,
      execArgv: [],
    });
    this.#child = child;
    return new Promise((resolve, reject) => {
      child.once('message', () => {
        child.removeAllListeners();
        resolve(child);
      });
      child.once('exit', () => reject(new Error('The worker ended before it began. Is there a build?')));
    });
  }
}

/** The process reports its own account as it ends: CPU of all threads and the largest resident set. */
const accountCode =
  "data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>{const r=process.resourceUsage();writeFileSync(process.env.HOSTILE_ACCOUNT,JSON.stringify([(r.userCPUTime+r.systemCPUTime)/1e6,r.maxRSS*1024]))})";

function costAlone(words: readonly string[], file: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  rmSync(file, { force: true });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', accountCode, 'dist/seaworthy.js', ...words], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...env, HOSTILE_ACCOUNT: file },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.on('close', (status) => {
      clearTimeout(timer);
      try {
        const [seconds = 0, peakBytes = 0] = JSON.parse(readFileSync(file, 'utf8')) as number[];
        resolve({ seconds, peakBytes, status });
      } catch {
        resolve({ seconds: Number.POSITIVE_INFINITY, peakBytes: 0, status });
      }
    });
  });
}
