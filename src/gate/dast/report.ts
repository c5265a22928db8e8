import { SeaworthyError } from '../../core/errors.js';
import type { ExchangeEvidence, Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';

const maxBytes = 256 * 1024 * 1024;

/** A finding that an attack proved. */
export type Proved = Finding & { readonly evidence: ExchangeEvidence };

/** The JSON report of a scan. @throws SeaworthyError CONFIG_INVALID */
export function readScanReport(path: string, disk: Disk): Report {
  const report = reportAt(path, disk);
  if (report?.target?.kind === 'endpoint') return report;
  throw noReport(path, 'seaworthy dast');
}

/** The JSON report of any command. @throws SeaworthyError CONFIG_INVALID */
export function readAnyReport(path: string, disk: Disk): Report {
  const report = reportAt(path, disk);
  const isWhole = report?.findings.every(
    (one) =>
      isObject(one) &&
      isObject(one.evidence) &&
      isList(one.locations) &&
      Array.isArray(one.aliases) &&
      (one.evidence.kind !== 'dataflow' || isList(one.evidence.trace)) &&
      (one.evidence.kind !== 'vulnerable-component' || isList(one.evidence.components)),
  );
  if (report !== undefined && isWhole === true) return report;
  throw noReport(path, 'Seaworthy');
}

function reportAt(path: string, disk: Disk): Report | undefined {
  try {
    const report = readJson(new TextDecoder().decode(disk.readFile(path, { maxBytes }))) as Report;
    return Array.isArray(report?.findings) ? report : undefined;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) throw thrown;
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Of objects; the first one is there. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function noReport(path: string, command: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `This is no JSON report of "${command}".`, {
    where: path,
    whatToDo: 'Write one with --format json --output FILE.',
  });
}

export function provedIn(findings: readonly Finding[]): readonly Proved[] {
  return findings.filter(
    (finding): finding is Proved =>
      finding.evidence.kind === 'exchange' && finding.evidence.payload !== undefined,
  );
}

/** By number in the report, by rule, by the beginning of the fingerprint, or all. @throws SeaworthyError NOT_FOUND */
export function chosenFindings({ findings }: Report, id: string): readonly Proved[] {
  const proved = provedIn(findings);
  const chosen = proved.filter(
    (finding, index) =>
      id === 'all' || String(index + 1) === id || finding.rule === id || finding.fingerprint.startsWith(id),
  );
  if (id !== '' && chosen.length > 0) return chosen;
  throw new SeaworthyError('NOT_FOUND', `No finding of the report is called "${id}".`, {
    whatToDo: `Use a number from 1 to ${proved.length}, a rule, or "all".`,
  });
}
