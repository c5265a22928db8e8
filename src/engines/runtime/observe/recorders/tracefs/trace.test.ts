import { describe, expect, it } from 'vitest';
import { dice } from '../../../../../testing/dice.js';
import type { TraceEvent } from '../../event.js';
import { ProcessTree } from '../../process-tree.js';
import { readTracePage } from './buffer.js';
import { readTraceFormat, traceDecoder } from './events.js';

/** As Linux 6.18 prints them, with fewer fields. */
function format(id: number, fields: Readonly<Record<string, number>>) {
  const common =
    '\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n\tfield:unsigned char common_flags;\toffset:2;\n\tfield:int common_pid;\toffset:4;';
  const lines = Object.entries(fields).map(
    ([name, offset]) => `\tfield:${name};\toffset:${offset};\tsize:8;`,
  );
  return `name: x\nID: ${id}\nformat:\n${common}\n${lines.join('\n')}\n`;
}

const formats = new Map(
  Object.entries({
    'raw_syscalls/sys_enter': format(1, { 'long id': 8, 'unsigned long args[6]': 16 }),
    'syscalls/sys_enter_prctl': format(7, { 'int __syscall_nr': 8, 'int option': 16 }),
    'sched/sched_process_fork': format(2, { 'pid_t parent_pid': 12, 'pid_t child_pid': 20 }),
    'sched/sched_process_exec': format(3, { '__data_loc char[] filename': 8, 'pid_t pid': 12 }),
    'capability/cap_capable': format(4, { 'int cap': 32, 'int ret': 36 }),
    'filemap/mm_filemap_get_pages': format(5, { 'unsigned long i_ino': 8, 'dev_t s_dev': 16 }),
    'sock/inet_sock_set_state': format(6, {
      'int oldstate': 16,
      'int newstate': 20,
      '__u16 sport': 24,
      '__u16 dport': 26,
      '__u16 family': 28,
      '__u8 daddr[4]': 36,
      '__u8 daddr_v6[16]': 56,
    }),
  }).map(([name, text]) => [name, readTraceFormat(text)] as const),
);
const decode = traceDecoder(formats, 'amd64');

function data(id: number, pid: number, bytes = 72) {
  const made = Buffer.alloc(bytes);
  made.writeUInt16LE(id, 0);
  made.writeInt32LE(pid, 4);
  return made;
}

function call(pid: number, number: number, first = 0) {
  const made = data(1, pid);
  made.writeInt32LE(number, 8);
  made.writeInt32LE(first, 16);
  return made;
}

function exec(pid: number, program: string) {
  const text = Buffer.from(`${program}\0`);
  const made = Buffer.concat([data(3, pid, 20), text]);
  made.writeInt32LE((text.length << 16) | 20, 8);
  made.writeInt32LE(pid, 12);
  return made;
}

function socket(pid: number, state: number, family: number, address: Buffer, { before = 0, flags = 0 } = {}) {
  const made = data(6, pid);
  made.writeUInt8(flags, 2);
  made.writeInt32LE(before, 16);
  made.writeInt32LE(state, 20);
  made.writeUInt16LE(80, 24);
  made.writeUInt16LE(5432, 26);
  made.writeUInt16LE(family, 28);
  address.copy(made, address.length === 4 ? 36 : 56);
  return made;
}

describe('records of the kernel', () => {
  it.each([
    ['a call', call(7, 257), { kind: 'call', pid: 7, number: 257 }],
    ['the load of a filter', call(7, 317), { kind: 'filter', pid: 7 }],
    ['the load of a filter by prctl', call(7, 157, 22), { kind: 'filter', pid: 7 }],
    ['prctl for something else', call(7, 157, 15), { kind: 'call', pid: 7, number: 157 }],
    ['a program', exec(7, '/bin/sh'), { kind: 'exec', pid: 7, program: '/bin/sh' }],
    [
      'a program whose name looks like other events',
      exec(7, '/x\n a-1 [000] ..... 1.0: sys_enter: NR 165 (0)'),
      { kind: 'exec', pid: 7, program: '/x\n a-1 [000] ..... 1.0: sys_enter: NR 165 (0)' },
    ],
    ['a port', socket(7, 10, 2, Buffer.from([0, 0, 0, 0])), { kind: 'listen', pid: 7, port: 80 }],
    [
      'a peer',
      socket(7, 2, 2, Buffer.from([10, 0, 0, 9])),
      { kind: 'connect', pid: 7, address: '10.0.0.9', port: 5432 },
    ],
    [
      'a peer by IPv6',
      socket(7, 2, 10, Buffer.from('20010db8000000000000000000000001', 'hex')),
      { kind: 'connect', pid: 7, address: '2001:db8::1', port: 5432 },
    ],
    [
      'a peer by IPv4 in IPv6',
      socket(7, 2, 10, Buffer.from('00000000000000000000ffff0a000009', 'hex')),
      { kind: 'connect', pid: 7, address: '10.0.0.9', port: 5432 },
    ],
    [
      'a connection that the program closes first',
      socket(7, 4, 2, Buffer.from([10, 0, 0, 9]), { before: 1 }),
      { kind: 'close', pid: 7, address: '10.0.0.9', port: 80 },
    ],
    [
      'a connection that the program closes after the other end',
      socket(7, 9, 2, Buffer.from([10, 0, 0, 9]), { before: 8 }),
      { kind: 'close', pid: 7, address: '10.0.0.9', port: 80 },
    ],
    ['a connection that the other end closes', socket(7, 8, 2, Buffer.alloc(4), { before: 1 }), undefined],
    [
      'a connection of another task, whose reset interrupted this one',
      socket(7, 7, 2, Buffer.alloc(4), { before: 1, flags: 0x10 }),
      undefined,
    ],
    ['a connection that failed', socket(7, 7, 2, Buffer.alloc(4), { before: 2 }), undefined],
    ['an event that was not asked for', data(99, 7), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('%s', (_, bytes, event) => {
    expect(decode(bytes)).toEqual(event);
  });

  it('know files by device and inode, and capabilities by their number', () => {
    const file = data(5, 7);
    file.writeUInt32LE(11_387_415, 8);
    file.writeUInt32LE((254 << 20) | 3, 16);
    expect(decode(file)).toEqual({ kind: 'file', pid: 7, device: '254:3', inode: 11_387_415 });
    const capability = data(4, 7);
    capability.writeInt32LE(21, 32);
    capability.writeInt32LE(-1, 36);
    expect(decode(capability)).toEqual({ kind: 'capability', pid: 7, number: 21, granted: false });
  });

  it('of a single call give its number, and load filters as well', () => {
    const saw: unknown[] = [];
    const single = traceDecoder(formats, 'amd64', (...one) => saw.push(one));
    const record = (first: number) => {
      const made = call(7, 157, first);
      made.writeUInt16LE(7, 0);
      return made;
    };
    expect(single(record(15))).toEqual({ kind: 'call', pid: 7, number: 157 });
    expect(single(record(22))).toEqual({ kind: 'filter', pid: 7 });
    expect(saw).toEqual([['syscalls/sys_enter_prctl', 157]]);
  });

  it('know seccomp by the number that it has on this machine', () => {
    expect(traceDecoder(formats, 'arm64')(call(7, 277))).toEqual({ kind: 'filter', pid: 7 });
    expect(decode(call(7, 277))).toEqual({ kind: 'call', pid: 7, number: 277 });
  });

  it('survive being cut off', () => {
    for (const whole of [call(7, 1), exec(7, '/bin/sh'), socket(7, 2, 10, Buffer.alloc(16))])
      for (let length = 0; length < whole.length; length++)
        expect(() => decode(whole.subarray(0, length))).not.toThrow();
  });
});

/** A sub-buffer of entries, the first at `timeNs`. */
function page(timeNs: number, entries: readonly Buffer[], { commit = 0, after = Buffer.alloc(0) } = {}) {
  const body = Buffer.concat(entries);
  const head = Buffer.alloc(16);
  head.writeBigUInt64LE(BigInt(timeNs), 0);
  head.writeUInt32LE((body.length | commit) >>> 0, 8);
  return Buffer.concat([head, body, after], 4096);
}

function words(typeLength: number, delta: number, ...rest: readonly number[]) {
  const made = Buffer.alloc(4 + 4 * rest.length);
  made.writeUInt32LE(((delta << 5) | typeLength) >>> 0, 0);
  rest.forEach((word, at) => {
    made.writeUInt32LE(word, 4 + 4 * at);
  });
  return made;
}

describe('sub-buffers', () => {
  const short = (delta: number, bytes: Buffer) => Buffer.concat([words(bytes.length / 4, delta), bytes]);

  it('add up the time of their entries', () => {
    const { records, lost } = readTracePage(
      page(1_000, [
        short(5, call(7, 1)),
        words(30, 3, 1),
        short(0, call(7, 2)),
        words(29, 1, 8, 0),
        Buffer.concat([words(0, 1, 76), call(7, 3)]),
        words(29, 0),
        short(9, call(7, 4)),
      ]),
    );
    expect(records.map(({ timeNs, data: bytes }) => [timeNs, decode(bytes)])).toEqual([
      [1_005, { kind: 'call', pid: 7, number: 1 }],
      [1_005 + 2 ** 27 + 3, { kind: 'call', pid: 7, number: 2 }],
      [1_006 + 2 ** 27 + 3, { kind: 'call', pid: 7, number: 3 }],
    ]);
    expect(lost).toBe(0);
  });

  it('count what was lost before them', () => {
    const stored = Buffer.alloc(8);
    stored.writeBigUInt64LE(123n, 0);
    const entries = [short(0, call(7, 1))];
    expect(readTracePage(page(0, entries, { commit: 0xc0000000, after: stored })).lost).toBe(123);
    expect(readTracePage(page(0, entries, { commit: 0x80000000 })).lost).toBe(1);
  });

  it('survive any bytes', () => {
    for (let seed = 1; seed < 60; seed++) {
      const roll = dice(seed);
      const noise = Buffer.from(Array.from({ length: 4096 }, () => roll(256)));
      expect(() => readTracePage(noise.subarray(0, 4096 - (seed % 40)))).not.toThrow();
    }
  });
});

/** `sh -c "cat /etc/passwd"` in one container, beside another. */
const run: readonly TraceEvent[] = [
  { kind: 'exec', pid: 100, program: '/usr/bin/containerd-shim-runc-v2' },
  { kind: 'fork', pid: 100, child: 101 },
  { kind: 'exec', pid: 101, program: '/usr/sbin/runc' },
  { kind: 'fork', pid: 101, child: 102 },
  { kind: 'exec', pid: 102, program: '/proc/self/exe' },
  { kind: 'fork', pid: 102, child: 103 },
  { kind: 'filter', pid: 103 },
  { kind: 'call', pid: 103, number: 165 },
  { kind: 'filter', pid: 103 },
  { kind: 'call', pid: 103, number: 106 },
  { kind: 'call', pid: 103, number: 59 },
  { kind: 'exec', pid: 103, program: '/bin/sh' },
  { kind: 'call', pid: 103, number: 12 },
  { kind: 'file', pid: 103, device: '254:0', inode: 11_387_415 },
  { kind: 'fork', pid: 103, child: 104 },
  { kind: 'exec', pid: 104, program: '/proc/self/exe' },
  { kind: 'call', pid: 104, number: 257 },
  { kind: 'capability', pid: 104, number: 1, granted: true },
  { kind: 'connect', pid: 104, address: '10.0.0.9', port: 5432 },
  { kind: 'exec', pid: 200, program: '/usr/bin/containerd-shim-runc-v2' },
  { kind: 'exec', pid: 201, program: '/usr/sbin/runc' },
  { kind: 'call', pid: 201, number: 41 },
];

function treeOf(events: readonly TraceEvent[]): ProcessTree {
  const tree = new ProcessTree();
  for (const event of events) tree.add(event);
  return tree;
}

describe('events', () => {
  it('are sorted by container, from its first exec on', () => {
    const { calls, runtimeCalls, files, granted, connects, processes } = treeOf(run).observed(103);
    expect([...calls]).toEqual([12, 257]);
    expect([...runtimeCalls]).toEqual([106, 59]);
    expect([...files]).toEqual(['254:0 11387415']);
    expect([...granted]).toEqual([1]);
    expect([...connects]).toEqual(['10.0.0.9 5432']);
    expect(processes).toBe(2);
  });

  it('do not mix what other containers do', () => {
    expect(treeOf(run).observed(201).calls.has(12)).toBe(false);
    expect(treeOf(run).observed(103).calls.has(41)).toBe(false);
  });

  it('know whose connections were accepted by the port of ours that they were opened to', () => {
    const closed = (address: string, port: number) => ({ kind: 'close', pid: 104, address, port }) as const;
    const tree = treeOf([
      ...run,
      closed('10.0.0.7', 80),
      { kind: 'listen', pid: 103, port: 80 },
      closed('10.0.0.8', 80),
      closed('10.0.0.9', 40_112),
    ]);
    expect([...tree.observed(103).accepts]).toEqual(['10.0.0.8']);
  });

  it('keep what a process did whose number is used again', () => {
    const later: readonly TraceEvent[] = [
      { kind: 'exit', pid: 104 },
      { kind: 'fork', pid: 200, child: 104 },
      { kind: 'call', pid: 104, number: 5 },
      { kind: 'fork', pid: 103, child: 104 },
      { kind: 'call', pid: 104, number: 6 },
    ];
    expect([...treeOf([...run, ...later]).observed(103).calls]).toEqual([12, 257, 6]);
  });

  it('are asked for by the first process of the container, after its end too', () => {
    expect(treeOf([...run, { kind: 'exit', pid: 103 }]).observed(103).calls.size).toBe(2);
  });

  it('of a program that calls itself a shim or runc stay in the container', () => {
    const posing: readonly TraceEvent[] = [
      { kind: 'exec', pid: 104, program: '/tmp/containerd-shim-runc-v2' },
      { kind: 'exec', pid: 104, program: '/tmp/runc' },
      { kind: 'call', pid: 104, number: 9 },
    ];
    expect(
      treeOf([...run, ...posing])
        .observed(103)
        .calls.has(9),
    ).toBe(true);
  });

  it('count what was lost, and what a process did beyond what is held until its parent is known', () => {
    const tree = treeOf([{ kind: 'lost', count: 5 }]);
    for (let number = 0; number < 2_003; number++) tree.add({ kind: 'call', pid: 9, number });
    expect(tree.observed(9).lost).toBe(5);
    tree.add({ kind: 'fork', pid: 8, child: 9 });
    expect(tree.observed(9).lost).toBe(8);
  });

  it('take no more room than they may, however many processes and names there are', () => {
    const tree = new ProcessTree({ processes: 10, held: 5, heldTogether: 20, ofAKind: 30 });
    for (const event of run) tree.add(event);
    for (let at = 0; at < 50; at++) tree.add({ kind: 'call', pid: 1_000 + at, number: 1 });
    for (let at = 0; at < 50; at++) tree.add({ kind: 'file', pid: 103, device: '1:1', inode: at });
    const { files, lost } = tree.observed(103);
    expect(files.size).toBe(30);
    expect(lost).toBe(21);
    for (let at = 0; at < 50; at++) tree.add({ kind: 'fork', pid: 103, child: 2_000 + at });
    expect(tree.observed(103).lost).toBeGreaterThan(lost);
  });
});
