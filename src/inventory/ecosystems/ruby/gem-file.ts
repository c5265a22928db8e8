import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { gunzipAll } from '../../../formats/gzip/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { walkTar } from '../../../formats/tar/index.js';
import { FactList } from '../../facts/index.js';
import { addGem } from './names.js';

/** A gem that was not unpacked, a tar with its specification in YAML: https://guides.rubygems.org/specification-reference/ */
export const gemFile: Analyzer = {
  id: 'ruby/gem-file',
  version: 1,
  claim: { suffixes: ['.gem'] },
  maxBytes: 512 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const longestSpecification = 4 * 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let packed: Uint8Array | undefined;
  walkTar(file.content, ({ path }) =>
    path === 'metadata.gz'
      ? {
          maxBytes: longestSpecification,
          receive: (content) => {
            packed = content.read(0, content.sizeBytes).slice();
          },
        }
      : undefined,
  );
  if (packed === undefined) {
    list.problem('The archive has no specification, so it is not known which gem it is.');
    return list.facts();
  }
  const { name, version, licenses } = specificationIn(
    new TextDecoder().decode(gunzipAll(packed, longestSpecification)),
  );
  addGem(list, { name, version, licenses, inside: 'metadata.gz' });
  return list.facts();
}

/** The fields at the margin; the version is an object with one field of that name. */
function specificationIn(text: string): {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly string[];
} {
  let [name, version, field] = ['', '', ''];
  const licenses: string[] = [];
  for (const [line] of numberedLines(text)) {
    const [, key, value = ''] = /^([a-z_]{1,60}):\s{0,8}(.{0,300})$/.exec(line) ?? [];
    if (key !== undefined) field = key;
    if (key === 'name') name = plain(value);
    const number = /^ {2}version:\s{1,8}(.{1,200})$/.exec(line)?.[1];
    if (field === 'version' && version === '' && number !== undefined) version = plain(number);
    const licence = /^- (.{1,200})$/.exec(line)?.[1];
    if (field === 'licenses' && licence !== undefined) licenses.push(plain(licence));
  }
  return { name, version, licenses };
}

function plain(written: string): string {
  return written.trim().replace(/^(["'])(.{0,300})\1$/, '$2');
}
