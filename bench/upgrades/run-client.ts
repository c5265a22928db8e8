import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly out: string;
}

const mostBytes = 4_000_000;

/** A command line of a package manager, in a folder; not waited for longer than five minutes. */
export function run(line: string, folder: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', line], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
    });
    let [log, out] = ['', ''];
    child.stdout.on('data', (part: Buffer) => {
      if (out.length < mostBytes) out += part.toString();
      if (log.length < mostBytes) log += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      if (log.length < mostBytes) log += part.toString();
    });
    child.on('error', (thrown) => resolve({ code: 1, log: String(thrown), out }));
    child.on('close', (code) => resolve({ code, log, out }));
  });
}
