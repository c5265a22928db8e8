import type { TraceEvent } from '../../event.js';
import { isItself, type ProcessTree } from '../../process-tree.js';

/** Numbers of the processes that strace cannot show: the shim, runc, and runc inside the container. */
const before = { shim: -1, runc: -2, inside: -3 } as const;

/**
 * The lines of one strace that follows the first process of a container and all that it starts. Results of `clone` are numbers
 * of the container's own namespace, so that a process is known by its first line: everything that is followed is the container's.
 */
export class StraceReader {
  readonly tree: ProcessTree;
  readonly #seen = new Set<number>();
  /** By process: the program of an exec that has not returned. */
  readonly #execs = new Map<number, string>();
  /** Whose child an unknown process is. */
  #parent: number = before.inside;

  readonly #programOf: (pid: number) => string | undefined;

  /** @param programOf the file that a process runs now: an exec names it before links are followed */
  constructor(tree: ProcessTree, programOf: (pid: number) => string | undefined = () => undefined) {
    this.tree = tree;
    this.#programOf = programOf;
    tree.add({ kind: 'exec', pid: before.shim, program: 'containerd-shim' });
    tree.add({ kind: 'fork', pid: before.shim, child: before.runc });
    tree.add({ kind: 'exec', pid: before.runc, program: 'runc' });
    tree.add({ kind: 'fork', pid: before.runc, child: before.inside });
    tree.add({ kind: 'exec', pid: before.inside, program: '/proc/self/exe' });
  }

  add(text: string): void {
    const call = readStraceLine(text);
    if (call === undefined) return;
    const { pid } = call;
    if (!this.#seen.has(pid)) {
      this.#seen.add(pid);
      this.tree.add({ kind: 'fork', pid: this.#parent, child: pid });
    }
    const program = this.#executed(call);
    if (program !== undefined) {
      this.tree.add({ kind: 'exec', pid, program });
      if (this.#parent === before.inside && !isItself(program)) this.#parent = pid;
      for (const path of [program, this.#programOf(pid)])
        if (path !== undefined) this.tree.add({ kind: 'path', pid, path });
    }
    for (const event of eventsOf(call)) this.tree.add(event);
  }

  /** An exec counts once it has returned 0: a shell tries each folder of its path. */
  #executed({ pid, name, rest, result, isResumed }: StraceCall): string | undefined {
    if (name !== 'execve') return undefined;
    const program = isResumed ? this.#execs.get(pid) : /^"([^"]{0,512})"/.exec(rest)?.[1];
    this.#execs.delete(pid);
    if (result === '0') return program;
    if (result === '' && program !== undefined) this.#execs.set(pid, program);
    return undefined;
  }
}

export interface StraceCall {
  readonly pid: number;
  readonly name: string;
  /** Arguments and result. */
  readonly rest: string;
  /** Empty where the call has not returned. */
  readonly result: string;
  readonly isResumed: boolean;
}

const line = /^(\d{1,10})\s{1,8}(?:<\.\.\. )?([a-z_][a-z0-9_]{0,40})( resumed>|\()(.{0,4096})$/;

/** `12 openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3</etc/passwd>`; strace writes special characters in names as escapes. */
export function readStraceLine(text: string): StraceCall | undefined {
  const match = line.exec(text.slice(0, 4096));
  if (match === null) return undefined;
  const [, pid = '', name = '', kind, rest = ''] = match;
  const result = /\) {1,4}= (-?\d{1,20}|0x[0-9a-f]{1,16}|\?)(?=[ <]|$)[^=]{0,600}$/.exec(rest)?.[1] ?? '';
  return { pid: Number(pid), name, rest, result, isResumed: kind === ' resumed>' };
}

export function eventsOf({ pid, name, rest, result, isResumed }: StraceCall): readonly TraceEvent[] {
  const opened = opens(pid, name, rest, result);
  if (isResumed) return opened;
  const isFilter = name === 'seccomp' || (name === 'prctl' && rest.startsWith('PR_SET_SECCOMP'));
  return [
    ...(isFilter ? [{ kind: 'filter' as const, pid }] : []),
    { kind: 'named-call', pid, name },
    ...opened,
    ...connections(pid, name, rest),
  ];
}

function opens(pid: number, name: string, rest: string, result: string): readonly TraceEvent[] {
  if (!['open', 'openat', 'openat2'].includes(name) || !/^\d/.test(result)) return [];
  if (/O_DIRECTORY|O_WRONLY/.test(rest)) return [];
  const path = /\) {1,4}= \d{1,10}<(\/[^>]{0,512})>$/.exec(rest)?.[1];
  return path === undefined ? [] : [{ kind: 'path', pid, path }];
}

function connections(pid: number, name: string, rest: string): readonly TraceEvent[] {
  if (name !== 'connect' && name !== 'bind') return [];
  const port = Number(/sin6?_port=htons\((\d{1,5})\)/.exec(rest)?.[1]);
  const address = /inet_addr\("([\d.]{7,15})"\)|inet_pton\(AF_INET6, "([0-9a-f:.]{2,45})"/.exec(rest);
  if (Number.isNaN(port) || address === null) return [];
  if (name === 'bind') return [{ kind: 'listen', pid, port }];
  return [{ kind: 'connect', pid, address: address[1] ?? address[2] ?? '', port }];
}
