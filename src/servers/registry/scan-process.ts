import { SeaworthyError } from '../../core/errors.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import type { ScanImage } from './scanner.js';

const maxReportBytes = 256 * 1024 * 1024;
const scanMs = 900_000;

export interface ScanProcess {
  /** What starts Seaworthy again: program, and the words before the command. */
  readonly program: readonly [string, ...string[]];
  readonly world: World;
  /** Advisory database. */
  readonly db?: string;
  readonly failOn?: string;
  readonly readReport: (text: string, where: string) => Report;
}

/** Scans in a process of its own: what a hostile image does to it does not stop the registry, and pulls do not wait for it. */
export function scanInProcess({ program, world, db, failOn, readReport }: ScanProcess): ScanImage {
  const [node, ...before] = program;
  return async (reference, login) => {
    const words = [
      ...before,
      ...['image', reference, '--from', 'registry', '--json', '--no-config'],
      ...['--username', login.username, '--password-stdin'],
      ...(db === undefined ? [] : ['--db', db]),
      ...(failOn === undefined ? [] : ['--fail-on', failOn]),
    ];
    const limits = { input: login.password, timeoutMs: scanMs, maxOutputBytes: maxReportBytes };
    const result = await world.processes.run(node, words, limits);
    const text = new TextDecoder().decode(result.stdout);
    if (text.trim() !== '') return readReport(text, reference);
    const said = new TextDecoder().decode(result.stderr).trim().slice(-500);
    throw new SeaworthyError('PROCESS_FAILED', `the scan ended with ${result.exitCode}: ${said}`, {
      where: reference,
    });
  };
}
