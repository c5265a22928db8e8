import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const python = '/usr/bin/python3';
const isRoot = process.getuid?.() === 0;

/** Vulnerable on purpose, so never as root and never beyond loopback. */
export function unprivileged(program: string, words: readonly string[]): readonly [string, string[]] {
  return isRoot
    ? ['setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', program, ...words]]
    : [program, [...words]];
}

/** @returns the address that the target prints */
export function startTarget(file: string, started: ChildProcess[], isRepaired = false): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', ...(isRepaired ? { REPAIRED: '1' } : {}) };
  const path = resolve('test/integration/dast/targets', file);
  const child = spawn(...unprivileged(python, [path]), { env });
  started.push(child);
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
    child.stdout.once('data', (bytes: Buffer) => done(bytes.toString().trim()));
  });
}
