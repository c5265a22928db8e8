import type { TraceEvent } from './event.js';

/** The command name is padded to 16 characters and may hold anything, so it is cut off by its width. */
const commandWidth = 16;
const head = /^-(\d{1,10})\s{1,12}\[\d{1,4}\]\s{1,12}\S{1,16}\s{1,24}[\d.]{1,32}: (\w{1,64}): ?(.*)$/;

/** One line of `trace_pipe` (kernel documentation, trace/ftrace, "Output format"); nothing for what is not of interest. */
export function readTraceLine(line: string, architecture: string): TraceEvent | undefined {
  const lost = /LOST (\d{1,18}) EVENTS/.exec(line.slice(0, 200));
  if (lost !== null && !line.includes('sys_enter')) return { kind: 'lost', count: Number(lost[1]) };
  const match = head.exec(line.slice(commandWidth, commandWidth + 600));
  if (match === null) return undefined;
  const [, pid = '', event = '', rest = ''] = match;
  return readers[event]?.(Number(pid), rest, architecture);
}

const readers: Readonly<
  Record<string, (pid: number, rest: string, architecture: string) => TraceEvent | undefined>
> = {
  sys_enter: (pid, rest, architecture) => {
    const match = /^NR (-?\d{1,6}) \(([0-9a-f]{1,16})/.exec(rest);
    if (match === null) return undefined;
    const number = Number(match[1]);
    return loadsFilter(number, match[2] ?? '', architecture)
      ? { kind: 'filter', pid }
      : { kind: 'call', pid, number };
  },
  sched_process_fork: (_, rest) => {
    // Names come first and may look like anything; the numbers are at the end of their part.
    const match = / pid=(\d{1,10}) child_comm=.{0,32} child_pid=(\d{1,10})$/.exec(rest);
    return match === null ? undefined : { kind: 'fork', pid: Number(match[1]), child: Number(match[2]) };
  },
  sched_process_exec: (_, rest) => {
    const match = /^filename=(.{0,512}) pid=(\d{1,10}) old_pid=\d{1,10}$/.exec(rest);
    return match === null ? undefined : { kind: 'exec', program: match[1] ?? '', pid: Number(match[2]) };
  },
  cap_capable: (pid, rest) => {
    const match = /, cap (\d{1,3}), ret (-?\d{1,4})$/.exec(rest);
    return match === null
      ? undefined
      : { kind: 'capability', pid, number: Number(match[1]), granted: match[2] === '0' };
  },
  mm_filemap_get_pages: fileEvent,
  mm_filemap_map_pages: fileEvent,
  mm_filemap_fault: fileEvent,
  inet_sock_set_state: (pid, rest) => {
    const field = (name: string) => new RegExp(`(?:^| )${name}=([^ ]{1,64})`).exec(rest)?.[1] ?? '';
    const state = field('newstate');
    if (state === 'TCP_LISTEN') return { kind: 'listen', pid, port: Number(field('sport')) };
    if (state !== 'TCP_SYN_SENT') return undefined;
    const address = field('family') === 'AF_INET6' ? field('daddrv6') : field('daddr');
    return { kind: 'connect', pid, address: address.replace(/^::ffff:/, ''), port: Number(field('dport')) };
  },
};

function fileEvent(pid: number, rest: string): TraceEvent | undefined {
  const match = /^dev=(\d{1,6}:\d{1,8}) ino=([0-9a-f]{1,16}) /.exec(rest);
  return match === null
    ? undefined
    : { kind: 'file', pid, device: match[1] ?? '', inode: Number.parseInt(match[2] ?? '', 16) };
}

/** seccomp(2) and prctl(2): one architecture's number is another call elsewhere (277 is sync_file_range on x86-64). */
const filterCalls: Readonly<Record<string, { readonly seccomp: number; readonly prctl: number }>> = {
  amd64: { seccomp: 317, prctl: 157 },
  arm64: { seccomp: 277, prctl: 167 },
};
/** PR_SET_SECCOMP (linux/prctl.h), as the kernel prints it. */
const setSeccomp = '16';

function loadsFilter(number: number, first: string, architecture: string): boolean {
  const calls = filterCalls[architecture];
  return number === calls?.seccomp || (number === calls?.prctl && first === setSeccomp);
}
