import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, entriesOf } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';
import { addHex } from './names.js';

/** manifest.toml of Gleam: https://gleam.run/documentation/ */
export const gleamManifest: Analyzer = {
  id: 'hex/gleam-manifest',
  version: 2,
  claim: { basenames: ['manifest.toml'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseToml(text);
  const lines = new PieceLines(text);
  const direct = new Set(entriesOf(document.requirements).map(([name]) => name));
  const purls = new Map<string, Purl>();
  const packages = asList(document.packages).map((value) => asRecord(value) ?? {});
  for (const each of packages) {
    const name = asText(each.name) ?? '';
    if (each.source === 'local') continue;
    const line = lines.next(`name = "${name}"`);
    const purl = addHex(list, { name, version: asText(each.version) ?? '', line, direct: direct.has(name) });
    if (purl) purls.set(name, purl);
  }
  for (const each of packages) {
    const purl = purls.get(asText(each.name) ?? '');
    if (purl)
      list.dependsOn(
        purl,
        asList(each.requirements).flatMap((name) => purls.get(asText(name) ?? '') ?? []),
      );
  }
  return list.facts();
}
