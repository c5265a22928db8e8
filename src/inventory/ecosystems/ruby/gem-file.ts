import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { gunzipAll } from '../../../formats/gzip/index.js';
import { asList, asRecord, asText } from '../../../formats/json/index.js';
import { walkTar } from '../../../formats/tar/index.js';
import { parseYaml, YamlError } from '../../../formats/yaml/index.js';
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
/** Requirements that are the same are written once. */
const mostAliases = 1_000;

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
  const text = new TextDecoder().decode(gunzipAll(packed, longestSpecification));
  const own = specificationIn(text, list);
  if (own === undefined) return list.facts();
  addGem(list, {
    name: asText(own.name) ?? '',
    version: asText(asRecord(own.version)?.version) ?? '',
    licenses: asList(own.licenses).flatMap((each) => asText(each) ?? []),
    inside: 'metadata.gz',
  });
  return list.facts();
}

function specificationIn(text: string, list: FactList): ReturnType<typeof asRecord> {
  try {
    const limits = { maxAliases: mostAliases, maxCharacters: longestSpecification };
    return asRecord(parseYaml(text, limits)) ?? {};
  } catch (thrown) {
    if (!(thrown instanceof YamlError)) throw thrown;
    list.problem(`The specification cannot be read: ${thrown.message.slice(0, 200)}`);
    return undefined;
  }
}
