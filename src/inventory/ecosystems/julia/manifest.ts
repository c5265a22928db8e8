import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';

/** Manifest.toml of formats 1 and 2: https://pkgdocs.julialang.org/v1/toml-files/#Manifest.toml */
export const manifest: Analyzer = {
  id: 'julia/manifest',
  version: 3,
  // Since 1.11 a manifest may be of one version of Julia: `Manifest-v1.11.toml`.
  claim: { suffixes: ['.toml'] },
  accepts: ({ path }) => /(?:^|\/)(?:Julia)?Manifest(?:-v\d{1,3}\.\d{1,3})?\.toml$/.test(path),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseToml(text);
  const tables = asRecord(document.deps) ?? document;
  const purls = new Map<string, Purl>();
  const lines = headerLines(text);
  const entries = entriesOf(tables).flatMap(([name, all]) => {
    const places = lines.get(name) ?? [];
    return asList(all).map((one, index) => [name, asRecord(one) ?? {}, places[index]] as const);
  });
  for (const [name, each, line] of entries) {
    // A folder beside the project.
    if (asText(each.path) !== undefined) continue;
    const version = asText(each.version);
    // Parts of Julia itself have no version.
    if (version === undefined) continue;
    const uuid = asText(each.uuid);
    const purl = list.add(
      { type: 'julia', name, qualifiers: uuid === undefined ? undefined : { uuid } },
      { name, version, ecosystem: 'Julia', line },
    );
    if (purl === undefined) continue;
    purls.set(name, purl);
    if (uuid !== undefined) purls.set(uuid, purl);
  }
  for (const [name, each] of entries) {
    const purl = purls.get(asText(each.uuid) ?? name);
    if (purl)
      list.dependsOn(
        purl,
        namesIn(each).flatMap((one) => purls.get(one) ?? []),
      );
  }
  return list.facts();
}

/** Names, or names with the identifier, by which two of one name differ. */
function namesIn({ deps }: JsonRecord): readonly string[] {
  return Array.isArray(deps)
    ? deps.flatMap((one) => asText(one) ?? [])
    : entriesOf(deps).map(([one, uuid]) => asText(uuid) ?? one);
}

/** Lines of `[[deps.Name]]` or `[[Name]]`, in their order. */
function headerLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const [raw, line] of numberedLines(text)) {
    const name = /^\[\[(?:deps\.)?(\w{1,200})\]\]/.exec(raw)?.[1];
    if (name === undefined) continue;
    const known = lines.get(name);
    if (known === undefined) lines.set(name, [line]);
    else known.push(line);
  }
  return lines;
}
