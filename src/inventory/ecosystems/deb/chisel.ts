import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { SeaworthyError } from '../../../core/errors.js';
import { asRecord, asText, type JsonRecord } from '../../../formats/json/index.js';
import { readJson } from '../../../formats/json/read.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { unzstdAll } from '../../../formats/zstd/index.js';
import { FactList } from '../../facts/index.js';

/**
 * What Chisel cut out of Ubuntu's packages: `manifest.wall`, a JSON object in each line, packed by zstd
 * (https://documentation.ubuntu.com/chisel/). The packages are Ubuntu's own, in its versions.
 */
export const chisel: Analyzer = {
  id: 'deb/chisel',
  version: 2,
  claim: { basenames: ['manifest.wall'] },
  accepts: ({ path }) => /(?:^|\/)chisel\/manifest\.wall$/.test(path),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const mostBytes = 64 * 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = new TextDecoder().decode(unzstdAll(file.bytes(), mostBytes));
  const list = new FactList();
  let isWall = false;
  let bad = 0;
  for (const [raw] of numberedLines(text)) {
    const record = recordIn(raw);
    if (record === undefined && raw !== '') bad += 1;
    if (record?.jsonwall !== undefined) isWall = true;
    if (record?.kind !== 'package') continue;
    const [name = '', version = '', architecture] = ['name', 'version', 'arch'].map((key) =>
      asText(record[key]),
    );
    const qualifiers = architecture === undefined ? undefined : { arch: architecture };
    list.add({ type: 'deb', name, qualifiers }, { name, version, architecture, source: { name, version } });
  }
  if (!isWall) throw broken('it has no "jsonwall" in its first line');
  if (bad > 0)
    list.problem(
      `${bad} ${bad === 1 ? 'line' : 'lines'} of the manifest cannot be read; packages may be missing.`,
    );
  list.problem(
    'The manifest names no source packages: advisories of packages whose source has another name may be missed.',
  );
  return list.facts();
}

function recordIn(line: string): JsonRecord | undefined {
  try {
    return asRecord(readJson(line));
  } catch {
    // One bad line costs one line, which the caller reports.
    return undefined;
  }
}

function broken(what: string): SeaworthyError {
  return new SeaworthyError(
    'MANIFEST_INVALID',
    `The file is not a manifest of Chisel: ${what.slice(0, 120)}.`,
    {
      whatToDo: 'Build the root file system again with Chisel.',
    },
  );
}
