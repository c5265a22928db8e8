import type { AnalyzedFile, Analyzer, Fact, PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { asRecord, entriesOf, KeyLines, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { moduleFile } from './module-file.js';

/**
 * MODULE.bazel.lock: https://bazel.build/external/lockfile. Of all modules that were looked at, those whose sources a registry
 * was asked for (`source.json`) were chosen. Locks before Bazel 7.2 hold the graph itself.
 */
export const moduleLock: Analyzer = {
  id: 'bazel/module-lock',
  version: 1,
  claim: { basenames: ['MODULE.bazel.lock'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const source = /\/modules\/([\w.-]{1,200})\/([\w.+-]{1,100})\/source\.json$/;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const record = parseJsonRecord(text);
  const lines = new KeyLines(text, 'registryFileHashes');
  for (const [address] of entriesOf(record.registryFileHashes)) {
    const line = lines.next(address);
    const [, name, version = ''] = source.exec(address) ?? [];
    if (name !== undefined) list.add({ type: 'bazel', name }, { name, version, ecosystem: 'Bazel', line });
  }
  const graph = new KeyLines(text, 'moduleDepGraph');
  for (const [key, value] of entriesOf(record.moduleDepGraph)) {
    const line = graph.next(key, '{');
    const node = asRecord(value) ?? {};
    const [name, version] = [node.name, node.version];
    // The project itself, and tools of Bazel, have no version.
    if (typeof name !== 'string' || typeof version !== 'string' || version === '') continue;
    const dependsOn = entriesOf(node.deps).flatMap(([, other]) => {
      const [, wanted, exact] = /^([\w.-]{1,200})@([\w.+-]{1,100})$/.exec(String(other)) ?? [];
      return wanted === undefined ? [] : (purlOf({ type: 'bazel', name: wanted, version: exact }) ?? []);
    });
    list.add({ type: 'bazel', name }, { name, version, ecosystem: 'Bazel', line, dependsOn });
  }
  return list.facts();
}

/** A lock beside the file says which version was chosen; the file, what was asked for and why. */
export function joinModules(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const isLock = ({ analyzer, fact }: PlacedFact): boolean =>
    analyzer === moduleLock.id && fact.kind === 'component';
  const locked = new Set(facts.filter(isLock).map(({ location }) => prefixOf(location.path)));
  if (locked.size === 0) return facts;
  const asked = new Map<string, 'runtime' | 'development' | 'optional'>();
  const isAsked = ({ analyzer, fact, location }: PlacedFact): boolean =>
    analyzer === moduleFile.id && fact.kind === 'component' && locked.has(prefixOf(location.path));
  for (const each of facts)
    if (isAsked(each) && each.fact.kind === 'component') {
      const { name, scope = 'runtime' } = each.fact.component;
      asked.set(`${prefixOf(each.location.path)} ${name}`, scope);
    }
  return facts.flatMap((each): readonly PlacedFact[] => {
    const { fact, analyzer, location } = each;
    const folder = prefixOf(location.path);
    if (isAsked(each)) return [];
    if (isLock(each) && fact.kind === 'component') {
      const scope = asked.get(`${folder} ${fact.component.name}`);
      const role = scope === undefined ? { direct: false } : { direct: true, scope };
      const known = asked.size === 0 ? {} : role;
      return [{ ...each, fact: { ...fact, component: { ...fact.component, ...known } } }];
    }
    if (analyzer !== moduleFile.id || fact.kind !== 'project' || !locked.has(folder)) return [each];
    const dependsOn = (fact.component.dependsOn ?? []).map(
      (purl) => purl.replace(/@[^@]*$/, '') as typeof purl,
    );
    return [{ ...each, fact: { ...fact, component: { ...fact.component, dependsOn } } }];
  });
}
