import { spawn } from 'node:child_process';
import { SeaworthyError } from '../../../core/errors.js';

export interface Start {
  /** The words after `docker`. */
  readonly words: readonly string[];
  /** For DOCKER_HOST. */
  readonly address: string;
  /** A network to make before, and to remove after. */
  readonly network?: string;
  /** Left running; then the network stays, too. */
  readonly isDetached: boolean;
}

/** Runs the docker client in this terminal. @returns its exit code @throws SeaworthyError PROCESS_FAILED */
export async function startContainer({ words, address, network, isDetached }: Start): Promise<number> {
  if (network !== undefined && (await docker(['network', 'create', network], address, 'ignore')) !== 0) {
    throw new SeaworthyError('PROCESS_FAILED', 'the network could not be made', {
      where: network,
      whatToDo: 'Name one with --network, or use --network none.',
    });
  }
  const status = await docker(words, address, 'inherit');
  if (network !== undefined && !isDetached) await docker(['network', 'rm', network], address, 'ignore');
  return status;
}

function docker(words: readonly string[], address: string, stdio: 'inherit' | 'ignore'): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', words, { stdio, env: { ...process.env, DOCKER_HOST: address } });
    child.on('error', (cause) =>
      reject(
        new SeaworthyError('PROCESS_FAILED', 'the docker client cannot be started', {
          whatToDo: 'Install it, or use --dry-run.',
          cause,
        }),
      ),
    );
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
