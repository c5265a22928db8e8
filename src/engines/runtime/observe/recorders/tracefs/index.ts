import { existsSync, mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { textOrNothing } from '../../../../../world/limited-read.js';
import { ProcessTree } from '../../process-tree.js';
import type { Recorder, Recording } from '../../recorder.js';
import { CallEvents, callEvents } from './calls.js';
import { readTraceFormat, traceDecoder } from './events.js';
import { KnownFilters } from './filters.js';
import { Pump } from './pump.js';

const roots = ['/sys/kernel/tracing', '/sys/kernel/debug/tracing'];
const needed = ['raw_syscalls/sys_enter', 'sched/sched_process_fork', 'sched/sched_process_exec'];
const welcome = [
  'sched/sched_process_exit',
  'capability/cap_capable',
  'filemap/mm_filemap_get_pages',
  'filemap/mm_filemap_map_pages',
  'sock/inet_sock_set_state',
];
const bufferKibibytes = 8192;
/** The recorder reads this machine's kernel. */
const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
const instanceName = /^seaworthy-(\d{1,10})-/;

/**
 * Kernel tracepoints through plain files: an instance of its own, limited to the engine's processes and all that they
 * start (kernel documentation, trace/events, sections 5 and 6; `event-fork`). Nothing is added to the container.
 */
export const recorder: Recorder = {
  name: 'tracefs',
  title: "the kernel's tracepoints: little slower than without",
  order: 1,
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
    removeAbandoned(root);
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

/** A recorder that was killed leaves its instance, and the kernel goes on to fill it. */
function removeAbandoned(root: string): void {
  for (const name of readdirSync(`${root}/instances`)) {
    const pid = instanceName.exec(name)?.[1];
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue;
    try {
      rmdirSync(`${root}/instances/${name}`);
    } catch {
      // Another recorder was faster, or it is still read.
    }
  }
}

function rootFolder(): string | undefined {
  return roots.find((root) => existsSync(`${root}/instances`) && existsSync(`${root}/events`));
}

function begin(folder: string, enginePids: readonly number[]): Recording {
  const put = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  put('tracing_on', '0');
  put('trace_clock', 'mono');
  put('buffer_size_kb', String(bufferKibibytes));
  put('options/event-fork', '1');
  put('set_event_pid', enginePids.flatMap(threadsOf).join(' '));
  const missing = welcome.filter((event) => !existsSync(`${folder}/events/${event}`));
  const events = [...needed, ...welcome].filter((event) => !missing.includes(event));
  const single = callEvents(folder);
  const formats = new Map(
    [...events, ...single].map(
      (event) => [event, readTraceFormat(textOf(`${folder}/events/${event}/format`))] as const,
    ),
  );
  for (const event of events) put(`events/${event}/enable`, '1');
  const tree = new ProcessTree();
  const calls = new CallEvents(folder, single);
  const filters = new KnownFilters(folder);
  const decode = traceDecoder(formats, architecture, (event, number) => calls.saw(event, number));
  const pump = new Pump(folder, pageBytes(folder), tree, (data) => {
    const event = decode(data);
    if (event !== undefined) filters.saw(event);
    return event;
  });
  put('tracing_on', '1');
  let running: number | undefined;
  pump.start(() => {
    if (running === undefined) return;
    const observed = tree.observed(running);
    calls.adapt(observed);
    filters.adapt(observed);
  });
  return {
    missing: missing.filter((event) => event !== 'sched/sched_process_exit'),
    leaveOutKnown: (pid) => {
      running = pid;
    },
    failure: () => pump.failure,
    stop: async (pid) => {
      put('tracing_on', '0');
      pump.finish();
      await filters.settled();
      // Opened anew it is empty, which switches every event off.
      put('set_event', '');
      rmdirSync(folder);
      return tree.observed(pid);
    },
  };
}

/** `field: char data; offset:16; size:4080;` */
function pageBytes(folder: string): number {
  const [, offset, size] =
    /\tfield: char data;\toffset:(\d{1,3});\tsize:(\d{1,7});/.exec(textOf(`${folder}/events/header_page`)) ??
    [];
  return Number(offset ?? '16') + Number(size ?? '4080');
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  return textOrNothing(path, { maxBytes: 1024 * 1024 });
}
