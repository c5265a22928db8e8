import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';

/**
 * What conda installed: `conda-meta/NAME-VERSION-BUILD.json`. Conda packages have names and versions of their own, which
 * no advisory database of OSV speaks of; their Python parts have a dist-info beside them.
 */
export const conda: Analyzer = {
  id: 'python/conda',
  version: 1,
  claim: { suffixes: ['.json'] },
  accepts: ({ path }) => /(?:^|\/)conda-meta\/[^/]{1,300}\.json$/.test(path),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const record = parseJsonRecord(file.text());
  const name = asText(record.name);
  const version = asText(record.version);
  if (name === undefined || version === undefined) return [];
  const list = new FactList();
  const build = asText(record.build);
  const parts = { type: 'conda', name, ...(build === undefined ? {} : { qualifiers: { build } }) };
  const licence = asText(record.license);
  list.add(parts, { name, version, licenses: licence === undefined ? undefined : [licence] });
  return list.facts();
}
