import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, entriesOf } from '../../../formats/json/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';

/** Manifest.toml of formats 1 and 2: https://pkgdocs.julialang.org/v1/toml-files/#Manifest.toml */
export const manifest: Analyzer = {
  id: 'julia/manifest',
  version: 1,
  claim: { basenames: ['Manifest.toml', 'JuliaManifest.toml'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const document = parseToml(file.text());
  const tables = asRecord(document.deps) ?? document;
  const purls = new Map<string, Purl>();
  const entries = entriesOf(tables).flatMap(([name, all]) =>
    asList(all).map((one) => [name, asRecord(one) ?? {}] as const),
  );
  for (const [name, each] of entries) {
    const version = asText(each.version);
    // Parts of Julia itself have no version.
    if (version === undefined) continue;
    const uuid = asText(each.uuid);
    const purl = list.add(
      { type: 'julia', name, qualifiers: uuid === undefined ? undefined : { uuid } },
      { name, version, ecosystem: 'Julia' },
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
