import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { parsePurl } from '../../../formats/purl/index.js';
import { FactList } from '../../facts/index.js';
import { readSbom } from '../../sbom/index.js';
import { withoutRevision } from './components.js';

/**
 * The bill that Bitnami puts beside each component, in SPDX: what was built into it. Its own components carry the
 * distribution that they were built on, and Bitnami's revision behind the version.
 */
export const bill: Analyzer = {
  id: 'bitnami/bill',
  version: 1,
  claim: { suffixes: ['.spdx'] },
  accepts: ({ path }) => /(?:^|\/)opt\/bitnami\/(?:[^/]{1,200}\/)?\.spdx-[^/]{1,200}\.spdx$/.test(path),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const { components, gaps } = readSbom(file.text(), file.path).inventory;
  const written = new Map<Purl, Purl>();
  const edges: [Purl, readonly Purl[]][] = [];
  for (const { purl, name, version, ecosystem, licenses, dependsOn } of components) {
    const isOwn = purl.startsWith('pkg:bitnami/');
    const release = isOwn ? withoutRevision(version) : version;
    // The same purl as in the list of components, so that the two join.
    const parts = isOwn ? { type: 'bitnami', name } : parsePurl(purl);
    const added = list.add(parts, {
      name,
      version: release,
      ecosystem: isOwn ? 'Bitnami' : ecosystem,
      licenses,
    });
    if (added === undefined) continue;
    written.set(purl, added);
    edges.push([added, dependsOn]);
  }
  for (const [from, to] of edges)
    list.dependsOn(
      from,
      to.flatMap((each) => written.get(each) ?? []),
    );
  for (const { reason } of gaps) list.problem(reason);
  return list.facts();
}
