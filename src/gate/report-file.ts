import { SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import type { Disk } from '../core/world.js';
import { parseReport } from '../report/schemas.js';

const maxReportBytes = 512 * 1024 * 1024;
const maxHeadBytes = 4096;

/** The report that `--json` wrote into a file; undefined where the name is of something else. */
export function reportIn(name: string, disk: Disk): Report | undefined {
  if (disk.status(name)?.type !== 'file' || !looksLikeReport(name, disk)) return undefined;
  return parseReport(new TextDecoder().decode(disk.readFile(name, { maxBytes: maxReportBytes })), name);
}

/** @throws SeaworthyError NOT_FOUND, UNSUPPORTED */
export function readReportFile(name: string, disk: Disk): Report {
  const report = reportIn(name, disk);
  if (report !== undefined) return report;
  const isMissing = disk.status(name) === undefined;
  throw new SeaworthyError(
    isMissing ? 'NOT_FOUND' : 'UNSUPPORTED',
    isMissing ? 'There is no such file.' : 'Not a JSON report of Seaworthy.',
    { where: name, whatToDo: 'Write one first: seaworthy check TARGET --json > report.json' },
  );
}

function looksLikeReport(name: string, disk: Disk): boolean {
  const file = disk.open(name);
  try {
    return /"schema"\s*:\s*"https:\/\/seaworthy\.dev\/schemas\/report-/.test(
      new TextDecoder().decode(file.read(0, maxHeadBytes)),
    );
  } finally {
    file.close();
  }
}
