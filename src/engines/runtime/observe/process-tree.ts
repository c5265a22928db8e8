import type { TraceEvent } from './event.js';

/**
 * Where a process stands on its way into the container. `init`: runc's own process inside, before it becomes the
 * program. Children begin where their parent stands.
 */
type Phase = 'engine' | 'runc' | 'init' | 'container';

interface Process {
  parent: number | undefined;
  phase: Phase;
  /** Of its container; that of the shim which started it. */
  totals: Totals | undefined;
  /** runc's process that became a program of the container: a container is asked for by its number. */
  isProgram: boolean;
  /** Of runc's own process, since it last called seccomp: the last time it loads the profile, before that it asks. */
  runtimeCalls: Set<number> | undefined;
}

/** What all processes behind one shim did inside; numbers of processes are used again, so nothing is kept by process. */
class Totals {
  readonly calls = new Set<number>();
  readonly namedCalls = new Set<string>();
  readonly runtimeCalls = new Set<number>();
  readonly granted = new Set<number>();
  readonly refused = new Set<number>();
  readonly files = new Set<string>();
  readonly paths = new Set<string>();
  readonly listens = new Set<number>();
  readonly connects = new Set<string>();
  readonly accepts = new Set<string>();
  processes = 0;
}

export interface Observed {
  readonly calls: ReadonlySet<number>;
  readonly namedCalls: ReadonlySet<string>;
  /** Calls of runc's own process after it had loaded the profile. */
  readonly runtimeCalls: ReadonlySet<number>;
  readonly granted: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
  /** `254:0 1234` */
  readonly files: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly listens: ReadonlySet<number>;
  /** `10.0.0.2 5432` */
  readonly connects: ReadonlySet<string>;
  /** Addresses whose connection to a listening port was closed by the container. */
  readonly accepts: ReadonlySet<string>;
  readonly processes: number;
  readonly lost: number;
}

const itself =
  /^(?:\/proc\/(?:self|\d{1,10})\/exe|\/dev\/fd\/\d{1,6}|\/proc\/(?:self|\d{1,10})\/fd\/\d{1,6}|memfd:.{0,64})$/;
const shimName = /^containerd-shim|^conmon$/;
interface Limits {
  readonly processes: number;
  /** Of one process whose parent is not known yet; threads of the engine never get one. */
  readonly held: number;
  readonly heldTogether: number;
  /** A container names as many files and peers as it likes. */
  readonly ofAKind: number;
}

const usualLimits: Limits = { processes: 200_000, held: 2_000, heldTogether: 200_000, ofAKind: 500_000 };

type ProcessEvent = Exclude<TraceEvent, { kind: 'fork' | 'exit' | 'lost' }>;

/** Sorts events by container: the engine starts a shim, the shim runc, runc a process that becomes the program. */
export class ProcessTree {
  readonly #limits: Limits;
  readonly #processes = new Map<number, Process>();
  readonly #held = new Map<number, { readonly events: ProcessEvent[]; dropped: number }>();
  #heldTogether = 0;
  #lost = 0;

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...usualLimits, ...limits };
  }

  add(event: TraceEvent): void {
    if (event.kind === 'lost') this.#lost += event.count;
    else if (event.kind === 'fork') this.#fork(event.pid, event.child);
    else if (event.kind === 'exit') this.#exit(event.pid);
    else this.#record(event);
  }

  /** What all processes behind the same shim as `pid` did inside, commands of `docker exec` and health checks included. */
  observed(pid: number): Observed {
    const totals = this.#processes.get(pid)?.totals ?? new Totals();
    return { ...totals, lost: this.#lost };
  }

  #record(event: ProcessEvent): void {
    const isShim = event.kind === 'exec' && shimName.test(nameOf(event.program));
    const process =
      this.#processes.get(event.pid) ?? (isShim ? this.#create(event.pid, undefined) : undefined);
    if (process === undefined) this.#hold(event);
    else if (!apply(process, event, this.#limits.ofAKind)) this.#lost += 1;
  }

  /** strace reports what a child does before it reports that the parent's call has returned. */
  #hold(event: ProcessEvent): void {
    const held = this.#held.get(event.pid) ?? { events: [], dropped: 0 };
    if (held.events.length < this.#limits.held && this.#heldTogether < this.#limits.heldTogether) {
      held.events.push(event);
      this.#heldTogether += 1;
    } else held.dropped += 1;
    this.#held.set(event.pid, held);
  }

  #fork(pid: number, child: number): void {
    const parent = this.#processes.get(pid) ?? this.#create(pid, undefined);
    const known = this.#processes.get(child);
    // A shim that was seen before the call that made it returned; else the number of a process that has ended.
    if (known?.totals !== undefined && known.parent === undefined && known.phase === 'engine') {
      known.parent = pid;
      return;
    }
    const process = this.#create(child, pid, parent);
    const held = this.#release(child);
    for (const event of held.events) if (!apply(process, event, this.#limits.ofAKind)) this.#lost += 1;
    this.#lost += held.dropped;
  }

  #release(pid: number) {
    const held = this.#held.get(pid) ?? { events: [], dropped: 0 };
    this.#heldTogether -= held.events.length;
    this.#held.delete(pid);
    return held;
  }

  #exit(pid: number): void {
    this.#release(pid);
    if (this.#processes.get(pid)?.isProgram !== true) this.#processes.delete(pid);
  }

  #create(pid: number, parent: number | undefined, like?: Process): Process {
    const process: Process = {
      parent,
      phase: like?.phase ?? 'engine',
      totals: like?.totals,
      isProgram: false,
      runtimeCalls: undefined,
    };
    if (process.phase === 'container' && process.totals !== undefined) process.totals.processes += 1;
    if (this.#processes.size < this.#limits.processes || this.#processes.has(pid))
      this.#processes.set(pid, process);
    else this.#lost += 1;
    return process;
  }
}

/** runc starts itself again inside the container. */
export function isItself(program: string): boolean {
  return itself.test(program);
}

function nameOf(program: string): string {
  return program.split('/').at(-1) ?? '';
}

/** @returns false where there was no room for it */
function apply(process: Process, event: ProcessEvent, most: number): boolean {
  if (event.kind !== 'exec') return record(process, event, most);
  exec(process, event.program);
  return true;
}

function exec(process: Process, program: string): void {
  const name = nameOf(program);
  if (process.phase === 'container') return;
  if (shimName.test(name)) process.totals ??= new Totals();
  if (/^(?:runc|crun)$/.test(name)) process.phase = 'runc';
  else if (process.phase === 'runc' && isItself(program)) process.phase = 'init';
  else if (process.phase === 'init' && !isItself(program)) begin(process);
}

/** It is a program of the container from here on. */
function begin(process: Process): void {
  process.phase = 'container';
  process.isProgram = true;
  const { totals } = process;
  if (totals === undefined) return;
  totals.processes += 1;
  // The call that made it the program.
  totals.namedCalls.add('execve');
  for (const number of process.runtimeCalls ?? []) totals.runtimeCalls.add(number);
}

function record(process: Process, event: Exclude<ProcessEvent, { kind: 'exec' }>, most: number): boolean {
  const put = <T>(set: Set<T>, value: T) => set.has(value) || (set.size < most && set.add(value) === set);
  const { totals, phase } = process;
  if (event.kind === 'filter' && phase === 'init') process.runtimeCalls = new Set();
  // Before it becomes the program, only what follows the load of the profile counts, as calls of the runtime.
  if (event.kind === 'call' && phase === 'init') process.runtimeCalls?.add(event.number);
  if (phase !== 'container' || totals === undefined) return true;
  switch (event.kind) {
    case 'call':
      return put(totals.calls, event.number);
    case 'filter':
      totals.namedCalls.add('seccomp').add('prctl');
      return true;
    case 'named-call':
      return put(totals.namedCalls, event.name);
    case 'capability':
      return put(event.granted ? totals.granted : totals.refused, event.number);
    case 'file':
      return put(totals.files, `${event.device} ${event.inode}`);
    case 'path':
      return put(totals.paths, event.path);
    case 'listen':
      return put(totals.listens, event.port);
    case 'connect':
      return put(totals.connects, `${event.address} ${event.port}`);
    case 'close':
      return !totals.listens.has(event.port) || put(totals.accepts, event.address);
  }
}
