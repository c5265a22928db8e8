import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  KeyLines,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { addR } from './names.js';

/** renv.lock: https://rstudio.github.io/renv/reference/lockfiles.html */
export const renvLock: Analyzer = {
  id: 'r/renv-lock',
  version: 3,
  claim: { basenames: ['renv.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = new KeyLines(text, 'Packages');
  expectPart(asRecord(parseJsonRecord(text).Packages) !== undefined, 'table of packages', 'renv');
  const purls = new Map<string, Purl>();
  const packages = entriesOf(parseJsonRecord(text).Packages).map(
    ([name, value]) => [name, asRecord(value) ?? {}] as const,
  );
  for (const [name, each] of packages) {
    const line = lines.next(name, '{');
    const licence = asText(each.License);
    const licenses = licence === undefined ? undefined : [licence];
    const purl = addR(
      list,
      { name, version: asText(each.Version) ?? '', line, licenses },
      asText(each.Source) === 'Bioconductor',
    );
    if (purl) purls.set(name, purl);
  }
  for (const [name, each] of packages) {
    const purl = purls.get(name);
    const wanted = [
      ...asList(each.Requirements),
      ...asList(each.Imports),
      ...asList(each.Depends),
      ...asList(each.LinkingTo),
    ];
    const names = wanted.flatMap((one) => /^[\w.]{1,100}/.exec(asText(one) ?? '')?.[0] ?? []);
    if (purl)
      list.dependsOn(
        purl,
        names.flatMap((one) => purls.get(one) ?? []),
      );
  }
  return list.facts();
}
