import type { AnalyzedFile, Analyzer, Fact, PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { scheme as go } from '../../../versions/go/index.js';
import { FactList } from '../../facts/index.js';
import { goMod } from './go-mod.js';
import { addModule } from './names.js';
import { vendorModules } from './vendor.js';

/** go.sum: digests of modules that a build may have looked at (https://go.dev/ref/mod#go-sum-files). */
export const goSum: Analyzer = {
  id: 'go/go-sum',
  version: 3,
  claim: { basenames: ['go.sum'] },
  accepts: ({ path }) => !/(?:^|\/)(?:pkg\/mod|vendor|testdata)\//.test(path),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const entry = /^(\S{1,500}) (v[^\s/]{1,300})(\/go\.mod)? h1:\S{1,100}$/;

interface Choice {
  readonly version: string;
  readonly line: number;
  /** A line of `/go.mod` alone was only looked at. */
  readonly hasContent: boolean;
}

/** Of each module one version is built, the highest that anything asks for: https://go.dev/ref/mod#minimal-version-selection */
function analyze(file: AnalyzedFile): readonly Fact[] {
  const chosen = new Map<string, Choice>();
  for (const [text, line] of numberedLines(file.text())) {
    const [, name, version, manifest] = entry.exec(text) ?? [];
    if (name === undefined || version === undefined || !go.isValid(version)) continue;
    const choice = { version, line, hasContent: manifest === undefined };
    if (isAfter(choice, chosen.get(name))) chosen.set(name, choice);
  }
  const list = new FactList();
  for (const [name, { version, line, hasContent }] of chosen)
    if (hasContent) addModule(list, { name, version, line });
  return list.facts();
}

function isAfter(one: Choice, other: Choice | undefined): boolean {
  if (other === undefined) return true;
  const order = go.compare(one.version, other.version);
  return order > 0 || (order === 0 && one.hasContent && !other.hasContent);
}

/**
 * Since Go 1.17 go.mod lists everything that is built, and vendor/modules.txt always does. Before that, and without go.mod, go.sum
 * is all there is; what go.mod names in another version was not chosen.
 */
export function joinSums(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const sums = facts.filter(({ analyzer }) => analyzer === goSum.id);
  if (sums.length === 0) return facts;
  const complete = new Set<string>();
  const withManifest = new Set<string>();
  const named = new Map<string, Set<string>>();
  for (const { analyzer, fact, location } of facts) {
    if (analyzer === vendorModules.id) complete.add(prefixOf(prefixOf(location.path).slice(0, -1)));
    if (analyzer !== goMod.id) continue;
    const folder = prefixOf(location.path);
    withManifest.add(folder);
    if (fact.kind === 'package-source' && fact.format === 'go-version' && isComplete(fact.text))
      complete.add(folder);
    if (fact.kind === 'component')
      named.set(folder, (named.get(folder) ?? new Set()).add(fact.component.name));
  }
  return facts.flatMap((each): readonly PlacedFact[] => {
    const { analyzer, fact, location } = each;
    if (analyzer !== goSum.id) return [each];
    const folder = prefixOf(location.path);
    if (complete.has(folder)) return [];
    if (fact.kind !== 'component') return [each];
    if (named.get(folder)?.has(fact.component.name) === true) return [];
    // What go.mod does not name came with what it names; without it no one knows.
    const direct = withManifest.has(folder) ? { direct: false } : {};
    return [{ ...each, fact: { ...fact, component: { ...fact.component, ...direct } } }];
  });
}

/** `1.17` and later. */
function isComplete(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || minor >= 17;
}
