import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { bytesAsSource } from '../../../core/bytes.js';
import { gunzipAll } from '../../../formats/gzip/index.js';
import { asRecord, asText } from '../../../formats/json/index.js';
import { walkTar } from '../../../formats/tar/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';

/** A crate as the registry hands it out, a packed tar with one folder: https://doc.rust-lang.org/cargo/commands/cargo-package.html */
export const crateFile: Analyzer = {
  id: 'cargo/crate-file',
  version: 2,
  claim: { suffixes: ['.crate'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** crates.io takes 10 MiB packed, and all of it is unpacked before the manifest is looked for. */
const mostBytes = 64 * 1024 * 1024;
const longestManifest = 4 * 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let text: string | undefined;
  walkTar(bytesAsSource(gunzipAll(file.bytes(), mostBytes)), ({ path }) =>
    /^[^/]{1,300}\/Cargo\.toml$/.test(path)
      ? {
          maxBytes: longestManifest,
          receive: (content) => {
            text = new TextDecoder().decode(content.read(0, content.sizeBytes));
          },
        }
      : undefined,
  );
  const own = text === undefined ? undefined : asRecord(parseToml(text).package);
  const name = asText(own?.name) ?? '';
  const licence = asText(own?.license);
  list.add(
    { type: 'cargo', name },
    {
      name,
      version: asText(own?.version) ?? '',
      ecosystem: 'crates.io',
      licenses: licence === undefined ? undefined : [licence],
      inside: 'Cargo.toml',
    },
  );
  return list.facts();
}
