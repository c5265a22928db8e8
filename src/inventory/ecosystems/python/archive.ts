import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { openZip } from '../../../formats/zip/index.js';
import { FactList } from '../../facts/index.js';
import { edgeOf } from './installed.js';
import { parseMetadata } from './metadata.js';
import { addPypi, fromFileName } from './names.js';

/** Wheels (PEP 427) and eggs that were never unpacked: zip archives with the metadata of one distribution. */
export const archive: Analyzer = {
  id: 'python/archive',
  version: 1,
  claim: { suffixes: ['.whl', '.egg'] },
  maxBytes: 512 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const metadataPlace = /^(?:[^/]{1,300}\.dist-info\/METADATA|EGG-INFO\/PKG-INFO)$/;
const longestMetadata = 4 * 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const zip = openZip(file.content, { maxTotalBytes: 16 * 1024 * 1024 });
  const entry = zip.entries.find(({ path }) => metadataPlace.test(path));
  if (entry === undefined) {
    // The name of a wheel says both, too.
    const [name = '', version = ''] = fromFileName(file.path.slice(file.path.lastIndexOf('/') + 1)) ?? [];
    addPypi(list, { name, version });
    return list.facts();
  }
  const bytes = zip.read(entry, { maxBytes: longestMetadata });
  const { name = '', version = '', licences, requires } = parseMetadata(new TextDecoder().decode(bytes));
  addPypi(list, {
    name,
    version,
    licenses: licences,
    dependsOn: requires.flatMap(edgeOf),
    inside: entry.path,
  });
  return list.facts();
}
