import type { PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { folders } from '../../../knowledge/roles/index.js';

/** Behind a way into a catalog that a configuration of tests or of the build takes. */
export const developmentMark = ' development';

interface Source {
  readonly path: string;
  readonly isCatalog: boolean;
  readonly lines: readonly string[];
}

const mostCatalogs = 20;

/** Packages of a catalog that only tests, benchmarks and the build itself ask for are for development. */
export function withCatalogScopes(
  facts: readonly PlacedFact[],
  sources: readonly Source[],
  isOffer: (fact: PlacedFact) => boolean,
): readonly PlacedFact[] {
  const scripts = sources.filter(({ isCatalog }) => !isCatalog);
  const ofTests = new Map(
    sources
      .filter(({ isCatalog }) => isCatalog)
      .slice(0, mostCatalogs)
      .map((catalog) => [catalog.path, namesOfTests(catalog, scripts)] as const),
  );
  return facts.map((each) => {
    const { fact, location } = each;
    if (fact.kind !== 'component' || !isOffer(each)) return each;
    if (ofTests.get(location.path)?.has(fact.component.name) !== true) return each;
    return { ...each, fact: { ...fact, component: { ...fact.component, scope: 'development' as const } } };
  });
}

function namesOfTests(catalog: Source, scripts: readonly Source[]): ReadonlySet<string> {
  const root = prefixOf(catalog.path).replace(/gradle\/$/, '');
  const byTests = new Set<string>();
  const byProduct = new Set<string>();
  for (const { path, lines } of scripts) {
    if (!path.startsWith(root)) continue;
    const isOfTests = isTestFolder(path);
    for (const line of lines) {
      const isForTests = isOfTests || line.endsWith(developmentMark);
      (isForTests ? byTests : byProduct).add(wayIn(line));
    }
  }
  const named = (ways: ReadonlySet<string>) =>
    catalog.lines.flatMap((line) => {
      const [way = '', name = ''] = line.split(' ');
      return ways.has(way) ? [name] : [];
    });
  const kept = new Set(named(byProduct));
  return new Set(named(byTests).filter((name) => !kept.has(name)));
}

/** `libs.gson.get()` is the way `libs.gson`. */
export function wayIn(line: string): string {
  return line.replace(developmentMark, '').replace(/\.get$/, '');
}

function isTestFolder(path: string): boolean {
  const parts = path.split('/').slice(0, -1);
  return parts.some((part) =>
    folders.some(({ role, anywhere }) => (role === 'test' || role === 'example') && anywhere.test(part)),
  );
}
