import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { textOrNothing } from '../../../world/limited-read.js';
import { ProcessTree } from './process-tree.js';
import type { Recorder, Recording } from './recorder.js';
import { readTraceLine } from './tracefs-line.js';

const roots = ['/sys/kernel/tracing', '/sys/kernel/debug/tracing'];
const needed = ['raw_syscalls/sys_enter', 'sched/sched_process_fork', 'sched/sched_process_exec'];
const welcome = [
  'capability/cap_capable',
  'filemap/mm_filemap_get_pages',
  'filemap/mm_filemap_map_pages',
  'sock/inet_sock_set_state',
];
const bufferKibibytes = 8192;
const pollMs = 10;
const filterMs = 250;
/** The recorder reads this machine's kernel. */
const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
/** The kernel bounds the length and the number of terms of a filter. */
const mostFiltered = 250;

/**
 * Kernel tracepoints through plain files: an instance of its own, limited to the engine's processes and all that they
 * start (kernel documentation, trace/events, sections 5 and 6; `event-fork`). Nothing is added to the container.
 */
export const tracefs: Recorder = {
  name: 'tracefs',
  problem: () => {
    const root = rootFolder();
    if (root === undefined)
      return 'tracefs is not mounted (mount -t tracefs tracefs /sys/kernel/tracing), or this is not root';
    const missing = needed.find((event) => !existsSync(`${root}/events/${event}`));
    return missing === undefined ? undefined : `the kernel has no event ${missing}`;
  },
  start: async (enginePids) => {
    const root = rootFolder();
    if (root === undefined) throw new Error('tracefs is not mounted');
    const folder = `${root}/instances/seaworthy-${process.pid}-${Date.now().toString(36)}`;
    mkdirSync(folder);
    try {
      return begin(folder, enginePids);
    } catch (thrown) {
      rmdirSync(folder);
      throw thrown;
    }
  },
};

function rootFolder(): string | undefined {
  return roots.find((root) => existsSync(`${root}/instances`) && existsSync(`${root}/events`));
}

function begin(folder: string, enginePids: readonly number[]): Recording {
  const put = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  put('tracing_on', '0');
  put('buffer_size_kb', String(bufferKibibytes));
  put('options/event-fork', '1');
  put('set_event_pid', enginePids.flatMap(threadsOf).join(' '));
  const missing = welcome.filter((event) => !existsSync(`${folder}/events/${event}`));
  for (const event of [...needed, ...welcome])
    if (!missing.includes(event)) put(`events/${event}/enable`, '1');
  const pump = new Pump(folder);
  put('tracing_on', '1');
  pump.start();
  return {
    missing,
    leaveOutKnown: (pid) => pump.leaveOutKnown(pid),
    stop: async (pid) => {
      put('tracing_on', '0');
      await pump.finish();
      const observed = pump.tree.observed(pid);
      for (const event of [...needed, ...welcome])
        if (!missing.includes(event)) put(`events/${event}/enable`, '0');
      rmdirSync(folder);
      return observed;
    },
  };
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Reads the pipe without waiting in it: a blocked read would keep this process from ending. */
class Pump {
  readonly tree = new ProcessTree();
  readonly #folder: string;
  readonly #pipe: number;
  readonly #buffer = Buffer.allocUnsafe(1024 * 1024);
  #rest = '';
  #timer: NodeJS.Timeout | undefined;
  #filtered = 0;
  #lastFilterMs = 0;
  #pid: number | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#pipe = openSync(`${folder}/trace_pipe`, constants.O_RDONLY | constants.O_NONBLOCK);
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#drain();
      this.#adaptFilter();
    }, pollMs);
  }

  /** From now on calls that this container is known to make are left out in the kernel. */
  leaveOutKnown(pid: number): void {
    this.#pid = pid;
  }

  async finish(): Promise<void> {
    clearInterval(this.#timer);
    this.#drain();
    closeSync(this.#pipe);
  }

  #drain(): void {
    for (let count = this.#read(); count > 0; count = this.#read()) {
      const lines = (this.#rest + this.#buffer.toString('latin1', 0, count)).split('\n');
      this.#rest = (lines.pop() ?? '').slice(0, 4096);
      for (const line of lines) {
        const event = readTraceLine(line, architecture);
        if (event !== undefined) this.tree.add(event);
      }
    }
  }

  #read(): number {
    try {
      return readSync(this.#pipe, this.#buffer, 0, this.#buffer.length, null);
    } catch (thrown) {
      if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN') return 0;
      throw thrown;
    }
  }

  #adaptFilter(): void {
    const nowMs = performance.now();
    if (this.#pid === undefined || nowMs - this.#lastFilterMs < filterMs) return;
    this.#lastFilterMs = nowMs;
    const numbers = [...this.tree.observed(this.#pid).calls].slice(0, mostFiltered);
    if (numbers.length === this.#filtered) return;
    this.#filtered = numbers.length;
    const filter = numbers.map((number) => `id != ${number}`).join(' && ');
    writeFileSync(`${this.#folder}/events/raw_syscalls/sys_enter/filter`, filter);
  }
}

/** `containerd` of this daemon: its child, or else the one of the system. Their children are followed by the kernel. */
export function engineProcesses(daemonPid: number): readonly number[] {
  const containerds = readdirSync('/proc')
    .filter((name) => /^\d{1,10}$/.test(name))
    .map(Number)
    .filter((pid) => commandOf(pid) === 'containerd');
  const own = containerds.filter((pid) => parentOf(pid) === daemonPid);
  return [daemonPid, ...(own.length > 0 ? own : containerds)];
}

function commandOf(pid: number): string {
  return textOf(`/proc/${pid}/comm`).trim();
}

/** proc_pid_stat(5): the name stands in parentheses and may hold some itself. */
function parentOf(pid: number): number {
  const text = textOf(`/proc/${pid}/stat`);
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
}

function textOf(path: string): string {
  return textOrNothing(path, { maxBytes: 1024 * 1024 });
}
