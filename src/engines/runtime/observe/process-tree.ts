import type { TraceEvent } from './event.js';

/**
 * Where a process stands on its way into the container. `init`: runc's own process inside, before it becomes the
 * program. Children begin where their parent stands.
 */
type Phase = 'engine' | 'runc' | 'init' | 'container';

interface Process {
  parent: number | undefined;
  phase: Phase;
  isShim: boolean;
  /** Of runc's own process, since it last called seccomp: the last time it loads the profile, before that it asks. */
  runtimeCalls: Set<number> | undefined;
  readonly calls: Set<number>;
  readonly namedCalls: Set<string>;
  readonly granted: Set<number>;
  readonly refused: Set<number>;
  readonly files: Set<string>;
  readonly paths: Set<string>;
  readonly listens: Set<number>;
  readonly connects: Set<string>;
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
  readonly processes: number;
  readonly lost: number;
}

const itself =
  /^(?:\/proc\/(?:self|\d{1,10})\/exe|\/dev\/fd\/\d{1,6}|\/proc\/(?:self|\d{1,10})\/fd\/\d{1,6}|memfd:.{0,64})$/;
const shimName = /^containerd-shim|^conmon$/;
const maxProcesses = 200_000;
/** Of one process whose parent is not known yet; threads of the engine never get one. */
const mostHeld = 2_000;

type ProcessEvent = Exclude<TraceEvent, { kind: 'fork' | 'lost' }>;

/** Sorts events by container: the engine starts a shim, the shim runc, runc a process that becomes the program. */
export class ProcessTree {
  readonly #processes = new Map<number, Process>();
  readonly #held = new Map<number, { readonly events: ProcessEvent[]; dropped: number }>();
  #lost = 0;

  add(event: TraceEvent): void {
    if (event.kind === 'lost') {
      this.#lost += event.count;
      return;
    }
    if (event.kind === 'fork') {
      this.#fork(event.pid, event.child);
      return;
    }
    const isShim = event.kind === 'exec' && shimName.test(nameOf(event.program));
    const process =
      this.#processes.get(event.pid) ?? (isShim ? this.#create(event.pid, undefined) : undefined);
    if (process === undefined) this.#hold(event);
    else apply(process, event);
  }

  /** strace reports what a child does before it reports that the parent's call has returned. */
  #hold(event: ProcessEvent): void {
    const held = this.#held.get(event.pid) ?? { events: [], dropped: 0 };
    if (held.events.length < mostHeld) held.events.push(event);
    else held.dropped += 1;
    this.#held.set(event.pid, held);
  }

  /** What all processes behind the same shim as `pid` did inside, commands of `docker exec` and health checks included. */
  observed(pid: number): Observed {
    const shim = this.#shimOf(pid);
    const all = [...this.#processes].filter(([other]) => shim !== undefined && this.#shimOf(other) === shim);
    const inside = all.filter(([, { phase }]) => phase === 'container').map(([, process]) => process);
    const joined = <T>(of: (process: Process) => ReadonlySet<T>) =>
      new Set(inside.flatMap((one) => [...of(one)]));
    return {
      calls: joined(({ calls }) => calls),
      namedCalls: joined(({ namedCalls }) => namedCalls),
      runtimeCalls: new Set(all.flatMap(([, one]) => [...(one.runtimeCalls ?? [])])),
      granted: joined(({ granted }) => granted),
      refused: joined(({ refused }) => refused),
      files: joined(({ files }) => files),
      paths: joined(({ paths }) => paths),
      listens: joined(({ listens }) => listens),
      connects: joined(({ connects }) => connects),
      processes: inside.length,
      lost: this.#lost,
    };
  }

  #fork(pid: number, child: number): void {
    const parent = this.#processes.get(pid) ?? this.#create(pid, undefined);
    const known = this.#processes.get(child);
    // A shim that was seen before the call that made it returned; else the number of a process that has ended.
    if (known?.isShim === true && known.parent === undefined) {
      known.parent = pid;
      return;
    }
    const process = this.#create(child, pid, parent.phase);
    const held = this.#held.get(child);
    for (const event of held?.events ?? []) apply(process, event);
    this.#lost += held?.dropped ?? 0;
    this.#held.delete(child);
  }

  #create(pid: number, parent: number | undefined, phase: Phase = 'engine'): Process {
    const process: Process = {
      parent,
      phase,
      isShim: false,
      runtimeCalls: undefined,
      calls: new Set(),
      namedCalls: new Set(),
      granted: new Set(),
      refused: new Set(),
      files: new Set(),
      paths: new Set(),
      listens: new Set(),
      connects: new Set(),
    };
    if (this.#processes.size < maxProcesses) this.#processes.set(pid, process);
    else this.#lost += 1;
    return process;
  }

  #shimOf(pid: number): number | undefined {
    let found: number | undefined;
    let at: number | undefined = pid;
    for (let depth = 0; at !== undefined && depth < 10_000; depth++) {
      const process: Process | undefined = this.#processes.get(at);
      if (process === undefined) return found;
      if (process.isShim) found = at;
      at = process.parent;
    }
    return found;
  }
}

function nameOf(program: string): string {
  return program.split('/').at(-1) ?? '';
}

function apply(process: Process, event: ProcessEvent): void {
  if (event.kind === 'exec') exec(process, event.program);
  else record(process, event);
}

function exec(process: Process, program: string): void {
  const name = nameOf(program);
  if (shimName.test(name) && process.phase !== 'container') process.isShim = true;
  if (process.phase === 'container') return;
  if (/^(?:runc|crun)$/.test(name)) process.phase = 'runc';
  else if (process.phase === 'runc' && itself.test(program)) process.phase = 'init';
  else if (process.phase === 'init' && !itself.test(program)) {
    process.phase = 'container';
    // The call that made it the program.
    process.namedCalls.add('execve');
  }
}

function record(process: Process, event: Exclude<TraceEvent, { kind: 'fork' | 'exec' | 'lost' }>): void {
  if (event.kind === 'call') {
    recordCall(process, event.number);
    return;
  }
  if (event.kind === 'filter') {
    if (process.phase === 'init') process.runtimeCalls = new Set();
    if (process.phase === 'container') process.namedCalls.add('seccomp').add('prctl');
    return;
  }
  if (process.phase !== 'container') return;
  switch (event.kind) {
    case 'named-call':
      process.namedCalls.add(event.name);
      break;
    case 'capability':
      (event.granted ? process.granted : process.refused).add(event.number);
      break;
    case 'file':
      process.files.add(`${event.device} ${event.inode}`);
      break;
    case 'path':
      process.paths.add(event.path);
      break;
    case 'listen':
      process.listens.add(event.port);
      break;
    case 'connect':
      process.connects.add(`${event.address} ${event.port}`);
      break;
  }
}

/** Before it becomes the program, only what follows the load of the profile counts, as calls of the runtime. */
function recordCall(process: Process, number: number): void {
  if (process.phase === 'container') process.calls.add(number);
  if (process.phase === 'init') process.runtimeCalls?.add(number);
}
