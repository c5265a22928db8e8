import { readdirSync } from 'node:fs';
import { textOrNothing } from '../../../world/limited-read.js';

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
