import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { SeaworthyError } from '../core/errors.js';
import type { Processes, ProcessOptions, ProcessResult } from '../core/world.js';
import { systemCode } from './io-error.js';

/** @param env what programs see, before `options.env` is laid over it */
export function createProcesses(env: Readonly<Record<string, string | undefined>>): Processes {
  return {
    run: async (program, args, options = {}) => {
      const { spawn } = await import('node:child_process');
      return watch(program, options, () =>
        spawn(program, args, {
          shell: false,
          stdio: 'pipe',
          windowsHide: true,
          env: { ...env, ...options.env },
          ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        }),
      );
    },
  };
}

function watch(program: string, options: ProcessOptions, start: () => ChildProcess): Promise<ProcessResult> {
  const { timeoutMs = 30_000, maxOutputBytes = 16 * 1024 * 1024 } = options;
  return new Promise((resolve, reject) => {
    let child: ChildProcess;
    try {
      child = start();
    } catch (thrown) {
      reject(notStarted(program, thrown));
      return;
    }
    const timer = setTimeout(() => giveUp(outlived(program, timeoutMs)), timeoutMs);
    const giveUp = (error: SeaworthyError) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      // A grandchild may hold the pipes open for as long as it likes.
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
      reject(error);
    };
    options.signal?.addEventListener('abort', () => giveUp(stopped(program)), { once: true });
    const output = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[], sizeBytes: 0 };
    const collect = (chunks: Uint8Array[]) => (chunk: Uint8Array) => {
      output.sizeBytes += chunk.length;
      if (output.sizeBytes > maxOutputBytes) giveUp(tooTalkative(program, maxOutputBytes));
      else chunks.push(chunk);
    };
    child.stdout?.on('data', collect(output.stdout));
    child.stderr?.on('data', collect(output.stderr));
    child.on('error', (thrown) => giveUp(notStarted(program, thrown)));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({
        exitCode: code ?? exitCodeOfSignal(signal),
        stdout: Buffer.concat(output.stdout),
        stderr: Buffer.concat(output.stderr),
      });
    });
    // A program may end without reading its input; what it answers still counts.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}

/** As shells tell it: 128 and the number of the signal. */
function exitCodeOfSignal(signal: NodeJS.Signals | null): number {
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}

function notStarted(program: string, thrown: unknown): SeaworthyError {
  const isMissing = systemCode(thrown) === 'ENOENT';
  return new SeaworthyError(
    'PROCESS_FAILED',
    isMissing ? `the program ${program} is not installed` : `the program ${program} cannot be started`,
    {
      where: program,
      whatToDo: isMissing ? 'Install it, or add its folder to PATH.' : 'Check that it may be executed.',
      cause: thrown,
    },
  );
}

function outlived(program: string, timeoutMs: number): SeaworthyError {
  return new SeaworthyError('PROCESS_FAILED', `the program ${program} did not end within ${timeoutMs} ms`, {
    where: program,
    whatToDo: 'Run it by hand to see what it waits for.',
  });
}

function stopped(program: string): SeaworthyError {
  return new SeaworthyError('PROCESS_FAILED', `the program ${program} was stopped`, { where: program });
}

function tooTalkative(program: string, maxOutputBytes: number): SeaworthyError {
  return new SeaworthyError(
    'LIMIT_EXCEEDED',
    `the program ${program} printed more than ${maxOutputBytes} bytes`,
    {
      where: program,
    },
  );
}
