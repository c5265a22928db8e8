import type { AnalyzedFile, Analyzer, Fact, PlacedFact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addModule } from './names.js';

/**
 * vendor/modules.txt (https://go.dev/ref/mod#go-mod-vendor): every module that gives packages to the build, with those
 * packages. Modules that go.mod does not name lack `## explicit`; before Go 1.17 that was said of the direct ones alone.
 */
export const vendorModules: Analyzer = {
  id: 'go/vendor-modules',
  version: 1,
  claim: { basenames: ['modules.txt'] },
  accepts: ({ path }) => /(?:^|\/)vendor\/modules\.txt$/.test(path),
  maxBytes: 8 * 1024 * 1024,
  evidence: 'declared',
  analyze: readModules,
};

/** The imports of a vendored package: which module needs which. */
export const vendorPackage: Analyzer = {
  id: 'go/vendor-package',
  version: 1,
  claim: { suffixes: ['.go'] },
  accepts: ({ path }) => /(?:^|\/)vendor\/[^/.]*\.[^/]*\//.test(path) && !path.endsWith('_test.go'),
  maxBytes: 64 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: readImports,
};

interface VendoredModule {
  readonly purl: Purl;
  readonly packages: string[];
}

function readModules(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const modules: VendoredModule[] = [];
  let current: VendoredModule | undefined;
  for (const [raw, line] of numberedLines(file.text())) {
    const words = raw.trim().split(/\s+/);
    if (words[0] === '##' || words[0] === '') continue;
    if (words[0] !== '#') current?.packages.push(raw.trim());
    else {
      const purl = addLine(list, words.slice(1), line);
      current = purl === undefined ? undefined : { purl, packages: [] };
      if (current !== undefined) modules.push(current);
    }
  }
  const facts = list.facts();
  const lines = modules.map(({ purl, packages }) => [purl, ...packages].join(' '));
  return lines.length === 0
    ? facts
    : [...facts, { kind: 'package-source', format: 'go-vendor', text: lines.sort().join('\n') }];
}

/** `path version`, `path version => other version`, `path version => ./folder`; without a version for a replacement of all. */
function addLine(list: FactList, words: readonly string[], line: number): Purl | undefined {
  const arrow = words.indexOf('=>');
  const [name = '', version] = arrow === -1 ? words : words.slice(arrow + 1);
  // A folder has no version; go.mod reports it.
  if (arrow !== -1 && (version === undefined || arrow === 1)) return undefined;
  return addModule(list, { name, version: version ?? '', line });
}

/** A header with its imports is never longer by honest hands. */
const longestHeader = 256 * 1024;
const mostImports = 500;

/** The declarations of imports stand before all others (https://go.dev/ref/spec#Source_file_organization). */
function readImports(file: AnalyzedFile): readonly Fact[] {
  const bytes = file.content.read(0, Math.min(file.sizeBytes, longestHeader));
  const paths = importsOf(new TextDecoder().decode(bytes));
  return paths.length === 0 ? [] : [{ kind: 'package-source', format: 'go-package', text: paths.join('\n') }];
}

const token = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\n]*"|`[^`]*`|[\w.]+|[()]/g;

function importsOf(source: string): readonly string[] {
  const paths = new Set<string>();
  let isBlock = false;
  let isImport = false;
  for (const [word] of source.matchAll(token)) {
    if (word.startsWith('//') || word.startsWith('/*')) continue;
    if (/^["`]/.test(word)) {
      if (isImport) paths.add(word.slice(1, -1));
      isImport = isBlock;
    } else if (word === 'import') isImport = true;
    else if (word === '(') isBlock = isImport;
    else if (word === ')') isBlock = isImport = false;
    else if (/^(?:func|type|var|const)$/.test(word) && !isImport) break;
  }
  // The standard library is no module of its own here.
  return [...paths]
    .filter((path) => /^[^/]*\./.test(path))
    .sort()
    .slice(0, mostImports);
}

/** Edges between vendored modules, from what their packages import. */
export function joinVendored(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const edges = edgesIn(facts);
  if (edges.size === 0) return facts;
  return facts.map((each) => {
    const { fact, analyzer, location } = each;
    if (analyzer !== vendorModules.id || fact.kind !== 'component') return each;
    const needs = edges.get(location.path)?.get(fact.component.purl);
    if (needs === undefined) return each;
    return { ...each, fact: { ...fact, component: { ...fact.component, dependsOn: [...needs].sort() } } };
  });
}

/** By the path of modules.txt and the purl of a module: what its packages import of other modules. */
function edgesIn(facts: readonly PlacedFact[]): ReadonlyMap<string, ReadonlyMap<Purl, ReadonlySet<Purl>>> {
  const owners = new Map(
    facts.flatMap(({ fact, location }) =>
      fact.kind === 'package-source' && fact.format === 'go-vendor'
        ? [[location.path, ownersIn(fact.text)] as const]
        : [],
    ),
  );
  const edges = new Map<string, Map<Purl, Set<Purl>>>();
  if (owners.size === 0) return edges;
  for (const { fact, location } of facts) {
    if (fact.kind !== 'package-source' || fact.format !== 'go-package') continue;
    const place = placeOf(location.path);
    const own = owners.get(place.list);
    const from = own?.get(place.package);
    if (own === undefined || from === undefined) continue;
    const byModule = edges.get(place.list) ?? new Map<Purl, Set<Purl>>();
    edges.set(place.list, byModule);
    const needs = byModule.get(from) ?? new Set<Purl>();
    byModule.set(from, needs);
    for (const path of fact.text.split('\n')) {
      const to = own.get(path);
      if (to !== undefined && to !== from) needs.add(to);
    }
  }
  return edges;
}

/** The module of each package. */
function ownersIn(text: string): ReadonlyMap<string, Purl> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [purl, ...packages] = line.split(' ');
      return packages.map((each) => [each, purl as Purl] as const);
    }),
  );
}

function placeOf(path: string): { readonly list: string; readonly package: string } {
  const start = path.startsWith('vendor/') ? 0 : path.indexOf('/vendor/') + 1;
  const below = path.slice(start + 'vendor/'.length);
  return {
    list: `${path.slice(0, start)}vendor/modules.txt`,
    package: below.slice(0, Math.max(0, below.lastIndexOf('/'))),
  };
}
