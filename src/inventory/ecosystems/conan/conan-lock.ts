import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { closure } from '../../facts/reach.js';
import { addReference } from './names.js';

/** conan.lock of Conan 2 (https://docs.conan.io/2/tutorial/versioning/lockfiles.html) and of Conan 1, whose nodes are a graph. */
export const conanLock: Analyzer = {
  id: 'conan/conan-lock',
  version: 2,
  claim: { basenames: ['conan.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  const lines = new PieceLines(text);
  const lineOf = (written: string): number | undefined => lines.next(JSON.stringify(written));
  expectPart('version' in document || 'graph_lock' in document, 'version and graph', 'Conan');
  for (const key of ['requires', 'build_requires', 'python_requires', 'config_requires']) {
    for (const each of asList(document[key])) {
      const reference = asText(each) ?? '';
      addReference(list, reference, { isRuntime: key === 'requires', line: lineOf(reference) });
    }
  }
  addGraph(list, asRecord(document.graph_lock), lineOf);
  return list.facts();
}

/** Conan 1: nodes by number; what only build requirements lead to is for building. */
function addGraph(
  list: FactList,
  graph: JsonRecord | undefined,
  lineOf: (text: string) => number | undefined,
): void {
  const nodes = entriesOf(graph?.nodes).map(([id, node]) => [id, asRecord(node) ?? {}] as const);
  const byId = new Map(nodes);
  const next = (id: string, key: string): readonly string[] =>
    asList(byId.get(id)?.[key]).flatMap((each) => asText(each) ?? []);
  const roots = ['0'].filter((id) => byId.has(id));
  const runtime = closure(roots, (id) => next(id, 'requires'));
  const asked = new Set(roots.flatMap((id) => [...next(id, 'requires'), ...next(id, 'build_requires')]));
  const purls = new Map<string, Purl>();
  for (const [id, node] of nodes) {
    const reference = asText(node.ref);
    if (reference === undefined) continue;
    const isProject = id === '0' && !reference.includes('#');
    const isRuntime = asText(node.context) !== 'build' && (roots.length === 0 || runtime.has(id));
    const direct = roots.length === 0 ? undefined : asked.has(id);
    const purl = addReference(list, reference, { isRuntime, line: lineOf(reference), isProject, direct });
    if (purl !== undefined) purls.set(id, purl);
  }
  for (const [id] of nodes) {
    const purl = purls.get(id);
    const wanted = [...next(id, 'requires'), ...next(id, 'build_requires')];
    if (purl !== undefined)
      list.dependsOn(
        purl,
        wanted.flatMap((each) => purls.get(each) ?? []),
      );
  }
}
