import type { TraceEvent } from '../../event.js';

/** Of an event, by its `format` file (kernel documentation, trace/events, section 3). */
export interface TraceFormat {
  readonly id: number;
  readonly offsets: ReadonlyMap<string, number>;
}

/** A record as an event, or nothing where it is not of interest. */
export type TraceDecoder = (data: Buffer) => TraceEvent | undefined;

const fieldLine = /^\tfield:([^;]{1,200});\toffset:(\d{1,5});/;

export function readTraceFormat(text: string): TraceFormat {
  const offsets = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, declaration = '', offset] = fieldLine.exec(line) ?? [];
    const name = declaration
      .replace(/\[\d{0,4}\]$/, '')
      .split(' ')
      .at(-1);
    if (name !== undefined && offset !== undefined) offsets.set(name, Number(offset));
  }
  return { id: Number(/^ID: (\d{1,6})$/m.exec(text)?.[1] ?? '0'), offsets };
}

type Reader = (record: TraceFields, architecture: string) => TraceEvent | undefined;

/** Fields of one record by their names; what lies outside of it is 0. */
class TraceFields {
  readonly #data: Buffer;
  readonly #offsets: TraceFormat['offsets'];

  constructor(data: Buffer, offsets: TraceFormat['offsets']) {
    this.#data = data;
    this.#offsets = offsets;
  }

  /** The task in which it happened. */
  get pid(): number {
    return this.int('common_pid');
  }

  int(name: string): number {
    const at = this.#at(name, 4);
    return at === undefined ? 0 : this.#data.readInt32LE(at);
  }

  byte(name: string): number {
    const at = this.#at(name, 1);
    return at === undefined ? 0 : this.#data.readUInt8(at);
  }

  short(name: string): number {
    const at = this.#at(name, 2);
    return at === undefined ? 0 : this.#data.readUInt16LE(at);
  }

  long(name: string): number {
    const at = this.#at(name, 8);
    return at === undefined ? 0 : this.longAt(at);
  }

  longAt(at: number): number {
    if (at + 8 > this.#data.length) return 0;
    return this.#data.readInt32LE(at + 4) * 2 ** 32 + this.#data.readUInt32LE(at);
  }

  bytes(name: string, count: number): Buffer {
    const at = this.#at(name, count);
    return at === undefined ? Buffer.alloc(count) : this.#data.subarray(at, at + count);
  }

  /** `__data_loc`: 16 bits of length above 16 bits of offset. */
  string(name: string): string {
    const location = this.int(name);
    const start = location & 0xffff;
    return this.#data.toString('latin1', start, start + (location >>> 16)).split('\0', 1)[0] ?? '';
  }

  #at(name: string, size: number): number | undefined {
    const offset = this.#offsets.get(name);
    return offset === undefined || offset + size > this.#data.length ? undefined : offset;
  }
}

/**
 * @param formats of the events that are enabled, by name: `raw_syscalls/sys_enter`
 * @param sawCall is given the number that the event of a single call stands for
 */
export function traceDecoder(
  formats: ReadonlyMap<string, TraceFormat>,
  architecture: string,
  sawCall: (event: string, number: number) => void = () => {},
): TraceDecoder {
  const byId = new Map(
    [...formats].flatMap(([name, { id, offsets }]) => {
      const read = name.startsWith('syscalls/sys_enter_') ? singleCall : readers[name];
      return read === undefined ? [] : [[id, { name, read, offsets }] as const];
    }),
  );
  return (data) => {
    const own = data.length < 8 ? undefined : byId.get(data.readUInt16LE(0));
    const event = own?.read(new TraceFields(data, own.offsets), architecture);
    if (own !== undefined && event?.kind === 'call') sawCall(own.name, event.number);
    return event;
  };
}

/** Whatever its arguments are called, the first one follows the number (kernel/trace/trace.h, `syscall_trace_enter`). */
const firstArgument = 16;

const singleCall: Reader = (record, architecture) =>
  call(record.pid, record.int('__syscall_nr'), record.longAt(firstArgument), architecture);

function call(pid: number, number: number, first: number, architecture: string): TraceEvent {
  return loadsFilter(number, first, architecture) ? { kind: 'filter', pid } : { kind: 'call', pid, number };
}

const fileEvent: Reader = (record) => ({
  kind: 'file',
  pid: record.pid,
  device: deviceName(record.int('s_dev') >>> 0),
  inode: record.long('i_ino'),
});

/** linux/kdev_t.h: 20 bits of minor number. */
function deviceName(device: number): string {
  return `${device >>> 20}:${device & 0xf_ffff}`;
}

/** linux/tcp_states.h */
const tcp = {
  synSent: 2,
  finWait1: 4,
  close: 7,
  closeWait: 8,
  lastAck: 9,
  listen: 10,
  established: 1,
} as const;
/** Of `common_flags` (linux/trace_events.h): the task was interrupted, and the event may be of another's connection. */
const interrupted = 0x08 | 0x10;
const ipv6 = 10;

const readers: Readonly<Record<string, Reader>> = {
  'raw_syscalls/sys_enter': (record, architecture) =>
    call(record.pid, record.long('id'), record.long('args'), architecture),
  'sched/sched_process_fork': (record) => ({
    kind: 'fork',
    pid: record.int('parent_pid'),
    child: record.int('child_pid'),
  }),
  'sched/sched_process_exec': (record) => ({
    kind: 'exec',
    pid: record.int('pid'),
    program: record.string('filename').slice(0, 512),
  }),
  'sched/sched_process_exit': (record) => ({ kind: 'exit', pid: record.int('pid') }),
  'capability/cap_capable': (record) => ({
    kind: 'capability',
    pid: record.pid,
    number: record.int('cap'),
    granted: record.int('ret') === 0,
  }),
  'filemap/mm_filemap_get_pages': fileEvent,
  'filemap/mm_filemap_map_pages': fileEvent,
  'filemap/mm_filemap_fault': fileEvent,
  'sock/inet_sock_set_state': (record) => {
    const { pid } = record;
    const state = record.int('newstate');
    if (state === tcp.listen) return { kind: 'listen', pid, port: record.short('sport') };
    if (state === tcp.synSent)
      return { kind: 'connect', pid, address: addressOf(record), port: record.short('dport') };
    return isClosedByTask(record, state)
      ? { kind: 'close', pid, address: addressOf(record), port: record.short('sport') }
      : undefined;
  },
};

/** close(2), shutdown(2) or the end of the process, rather than a segment of the other end (RFC 9293, 3.3.2). */
function isClosedByTask(record: TraceFields, state: number): boolean {
  const before = record.int('oldstate');
  const wasOpen = before === tcp.established || before === tcp.closeWait;
  const isClosed = state === tcp.finWait1 || state === tcp.lastAck || state === tcp.close;
  return wasOpen && isClosed && (record.byte('common_flags') & interrupted) === 0;
}

function addressOf(record: TraceFields): string {
  const four = [...record.bytes('daddr', 4)].join('.');
  if (record.short('family') !== ipv6) return four;
  const six = record.bytes('daddr_v6', 16);
  const isMapped = six.subarray(0, 10).every((byte) => byte === 0) && six.readUInt16BE(10) === 0xffff;
  if (isMapped) return [...six.subarray(12)].join('.');
  const groups = Array.from({ length: 8 }, (_, at) => six.readUInt16BE(2 * at).toString(16));
  // The URL parser writes addresses in the short form of RFC 5952.
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

/** seccomp(2) and prctl(2): one architecture's number is another call elsewhere (277 is sync_file_range on x86-64). */
const filterCalls: Readonly<Record<string, { readonly seccomp: number; readonly prctl: number }>> = {
  amd64: { seccomp: 317, prctl: 157 },
  arm64: { seccomp: 277, prctl: 167 },
};
/** PR_SET_SECCOMP (linux/prctl.h). */
const setSeccomp = 22;

function loadsFilter(number: number, first: number, architecture: string): boolean {
  const calls = filterCalls[architecture];
  return number === calls?.seccomp || (number === calls?.prctl && first === setSeccomp);
}
