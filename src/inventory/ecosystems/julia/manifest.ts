import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, entriesOf } from '../../../formats/json/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';

/** Manifest.toml of formats 1 and 2: https://pkgdocs.julialang.org/v1/toml-files/#Manifest.toml */
export const manifest: Analyzer = {
  id: 'julia/manifest',
  version: 2,
  claim: { basenames: ['Manifest.toml', 'JuliaManifest.toml'] },
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
    if (purl) purls.set(name, purl);
  }
  for (const [name, each] of entries) {
    const purl = purls.get(name);
    const wanted = Array.isArray(each.deps) ? each.deps : entriesOf(each.deps).map(([one]) => one);
    if (purl)
      list.dependsOn(
        purl,
        wanted.flatMap((one) => purls.get(asText(one) ?? '') ?? []),
      );
  }
  return list.facts();
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
