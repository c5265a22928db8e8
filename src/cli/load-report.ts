import { SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { parseReport } from '../report/schemas.js';
import type { CommandInput } from './command.js';
import { scanReport } from './run-scan.js';

const maxReportBytes = 512 * 1024 * 1024;

/**
 * A report from a file that `--json` wrote; anything else is scanned, unless `scan` is false.
 * @throws SeaworthyError NOT_FOUND, UNSUPPORTED
 */
export async function loadReport(name: string, input: CommandInput, { scan = true } = {}): Promise<Report> {
  const { disk } = input.shell.world;
  if (disk.status(name)?.type === 'file' && looksLikeReport(name, input)) {
    return parseReport(new TextDecoder().decode(disk.readFile(name, { maxBytes: maxReportBytes })), name);
  }
  if (scan) return scanReport({ ...input, arguments: [name] }, 'any');
  const missing = disk.status(name) === undefined;
  throw new SeaworthyError(
    missing ? 'NOT_FOUND' : 'UNSUPPORTED',
    missing ? 'There is no such file.' : 'Not a JSON report of Seaworthy.',
    {
      where: name,
      whatToDo: 'Write one first: seaworthy check TARGET --json > report.json',
    },
  );
}

function looksLikeReport(name: string, { shell }: CommandInput): boolean {
  const file = shell.world.disk.open(name);
  try {
    return /"schema"\s*:\s*"https:\/\/seaworthy\.dev\/schemas\/report-/.test(
      new TextDecoder().decode(file.read(0, 4096)),
    );
  } finally {
    file.close();
  }
}
