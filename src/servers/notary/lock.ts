import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { SeaworthyError } from '../../core/errors.js';

/**
 * Keeps a second server off the same folder: two writers would overwrite each other. A lock whose process is gone is
 * taken over.
 * @returns what gives the lock back
 * @throws SeaworthyError CONFIG_INVALID when another process holds it
 */
export function takeLock(path: string): () => void {
  const holder = holderOf(path);
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
    throw new SeaworthyError('CONFIG_INVALID', `Process ${holder} serves this folder already.`, {
      where: path,
      whatToDo: 'Stop it first, or give this server another folder.',
    });
  }
  writeFileSync(path, String(process.pid), { mode: 0o600 });
  return () => {
    if (holderOf(path) === process.pid) unlinkSync(path);
  };
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    // No lock, no holder; a folder that cannot be read fails at the next step, with its own reason.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
