import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { SeaworthyError } from '../../../core/errors.js';
import { readBerkeleyHash, readNdb, readRpmHeader } from '../../../formats/rpm/index.js';
import { readSqliteTable } from '../../../formats/sqlite/index.js';
import { FactList } from '../../facts/index.js';
import { addEdges, addHeader, type Installed, ownershipOf } from './packages.js';

const folders = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];

/**
 * What rpm has installed: SQLite since 4.16 (Fedora, RHEL 9), its own "ndb" (SUSE), or Berkeley DB before
 * (RHEL 8 and older). The bytes decide, not the name.
 */
export const database: Analyzer = {
  id: 'rpm/database',
  version: 4,
  claim: {
    paths: folders.flatMap((folder) =>
      ['rpmdb.sqlite', 'Packages.db', 'Packages'].map((name) => `${folder}/${name}`),
    ),
  },
  maxBytes: 1024 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** Headers of kernels with their thousands of files have about 5 MiB. */
const maxHeaderBytes = 32 * 1024 * 1024;
const maxRows = 200_000;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const packages: Installed[] = [];
  for (const blob of blobsOf(file, (reason) => list.problem(reason))) {
    const header = readRpmHeader(blob);
    if (header === undefined) {
      // Berkeley DB keeps the next free number among the packages.
      if (blob.length > 8) list.problem('A package record of the database cannot be read');
      continue;
    }
    const found = addHeader(list, header);
    if (found) packages.push(found);
  }
  addEdges(list, packages);
  return [...list.facts(), ...packages.flatMap(ownershipOf)];
}

function blobsOf({ content }: AnalyzedFile, damaged: (reason: string) => void): Iterable<Uint8Array> {
  const start = String.fromCharCode(...content.read(0, 15));
  if (start === 'SQLite format 3') return sqliteBlobs(content, damaged);
  const blobs =
    readNdb(content, maxHeaderBytes, damaged) ?? readBerkeleyHash(content, maxHeaderBytes, damaged);
  if (blobs === undefined)
    throw new SeaworthyError('MANIFEST_INVALID', 'The file is no rpm database (SQLite, ndb, Berkeley DB).', {
      whatToDo: 'Run "rpm --rebuilddb" where the packages are installed.',
    });
  return blobs;
}

function* sqliteBlobs(
  content: AnalyzedFile['content'],
  damaged: (reason: string) => void,
): Generator<Uint8Array> {
  const reading = { maxRowBytes: maxHeaderBytes, maxRows, damaged };
  for (const { rowid, values } of readSqliteTable(content, 'Packages', reading)) {
    const blob = values.find((value): value is Uint8Array => value instanceof Uint8Array);
    if (blob) yield blob;
    else damaged(`Package ${rowid} of the database has no header`);
  }
}
