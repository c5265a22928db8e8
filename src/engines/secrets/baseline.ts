import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';

const maxBytes = 64 * 1024 * 1024;

/**
 * Fingerprints that someone has looked at: those of a JSON report of ours, or a text with one in each line (`#`
 * begins a comment).
 * @throws SeaworthyError USAGE
 */
export function readBaseline(path: string, disk: Disk): ReadonlySet<string> {
  const text = textOf(path, disk);
  return new Set(
    text.trimStart().startsWith('{') ? fingerprintsInReport(text, path) : fingerprintsInList(text),
  );
}

function textOf(path: string, disk: Disk): string {
  try {
    return new TextDecoder().decode(disk.readFile(path, { maxBytes }));
  } catch (thrown) {
    throw unusable(reasonOf(thrown), path);
  }
}

function fingerprintsInList(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function fingerprintsInReport(text: string, path: string): readonly string[] {
  const report = parsed(text, path);
  const findings =
    typeof report === 'object' && report !== null && 'findings' in report ? report.findings : undefined;
  if (!Array.isArray(findings)) throw unusable('it has no list of findings', path);
  return findings.flatMap((finding: unknown) =>
    typeof finding === 'object' && finding !== null && 'fingerprint' in finding
      ? [String(finding.fingerprint)]
      : [],
  );
}

function parsed(text: string, path: string): unknown {
  try {
    return readJson(text);
  } catch (thrown) {
    throw unusable(reasonOf(thrown), path);
  }
}

function unusable(why: string, path: string): SeaworthyError {
  return new SeaworthyError('USAGE', `The baseline cannot be read: ${why}.`, {
    where: path,
    whatToDo: 'Make one with "seaworthy secrets . --json --output FILE", or list fingerprints, one a line.',
  });
}
