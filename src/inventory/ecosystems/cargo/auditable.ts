import { inflateSync } from 'node:zlib';
import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { openExecutable, type Section } from '../../../formats/executable/index.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { addCrate } from './names.js';

/** Programs built with `cargo auditable`: https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md */
export const auditable: Analyzer = {
  id: 'cargo/auditable',
  version: 1,
  claim: { executables: true },
  maxBytes: 1024 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const longestPacked = 4 * 1024 * 1024;
const longestList = 16 * 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const section = openExecutable(file.content)?.sections.find(({ name }) => name === '.dep-v0');
  return section === undefined ? [] : factsOf(unpack(file, section));
}

function unpack(file: AnalyzedFile, { offset, sizeBytes }: Section): string {
  try {
    const packed = file.content.read(offset, Math.min(sizeBytes, longestPacked));
    return new TextDecoder().decode(inflateSync(packed, { maxOutputLength: longestList }));
  } catch (error) {
    throw new SeaworthyError(
      'MANIFEST_INVALID',
      `The list of crates in the program cannot be unpacked: ${reasonOf(error)}`,
      {
        whatToDo: 'Build the program again with "cargo auditable".',
        cause: error,
      },
    );
  }
}

/** Dependencies are places in the list. The root is the program itself. */
function factsOf(text: string): readonly Fact[] {
  const list = new FactList();
  const entries = asList(parseJsonRecord(text).packages).map((value) => asRecord(value) ?? {});
  const purls = entries.map((entry): Purl | undefined => {
    if (entry.source === 'local') return undefined;
    const scope = entry.kind === 'build' ? 'development' : 'runtime';
    return addCrate(list, { name: asText(entry.name) ?? '', version: asText(entry.version) ?? '', scope });
  });
  for (const [index, entry] of entries.entries()) {
    const purl = purls[index];
    const edges = asList(entry.dependencies).flatMap((at) =>
      typeof at === 'number' ? (purls[at] ?? []) : [],
    );
    if (purl !== undefined) list.dependsOn(purl, edges);
    else if (entry.root === true) for (const edge of edges) list.markDirect(edge);
  }
  return list.facts();
}
