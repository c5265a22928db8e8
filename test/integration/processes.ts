import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** What the tests with real programs need of them: whether they are there, when they are up and gone. */
export function isInstalled(program: string): boolean {
  return !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;
}

/** @throws where nothing answers at the address for `attempts` twentieths of a second */
export async function untilUp(url: string, attempts = 100): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** @returns all of its standard error up to the word. @throws with that where the program ends before */
export function saying(child: ChildProcess, word: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(word)) resolve(said);
    });
    child.once('exit', () => reject(new Error(`the program ended: ${said}`)));
  });
}

export async function ended(
  child: ChildProcess | undefined,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
