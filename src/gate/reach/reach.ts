import type { Component, Inventory, Purl } from '../../core/component.js';
import type { Finding, Reach, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { type FileLocation, isNonEmpty } from '../../core/location.js';
import type { ReadGrammar } from '../../engines/sast/languages/assets.js';
import { languages } from '../../engines/sast/languages/index.generated.js';
import { ancestorsOf } from './ancestors.js';
import { calledSymbols } from './calls.js';
import { type Import, type ReadFile, readImports, type Tongue } from './imports.js';
import { type NamedAs, namedAs } from './names.js';
import { renamesIn } from './rust/renames.js';

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/**
 * What a flaw's risk is multiplied by. Code that nothing leads to is not safe, only less urgent; what is not known is
 * taken for reached.
 */
export const reachFactors: Readonly<Record<Reach['state'], number>> = {
  called: 1,
  imported: 1,
  through: 0.9,
  'not-called': 0.5,
  'not-imported': 0.4,
  unknown: 1,
};

const mostPlaces = 5;

/**
 * Reports each vulnerable package whether the application's code uses it: its flawed functions where advisories name
 * them, the package, or a direct dependency that brings it in. Findings of other kinds stay as they are.
 */
export async function withReach(
  findings: readonly Finding[],
  inventory: Inventory,
  sources: readonly SourceText[],
  read: ReadGrammar,
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const reported = new Set(sources.flatMap(({ path }) => languageOf(path) ?? []));
  const subjects = findings.flatMap(({ evidence }) =>
    evidence.kind === 'vulnerable-component' ? (namesOf(evidence.package) ?? []) : [],
  );
  if (subjects.length === 0) return { findings, gaps: [] };
  const graph = new Graph(inventory.components);
  const renames = renamesIn(sources);
  const hints = hintsOf([...subjects, ...graph.directNames()], [...renames.keys()]);
  const { files, gaps } = await readImports(sources, hints, read, renames);
  const look = new Look(files, reported, graph);
  return { findings: findings.map((finding) => reached(finding, look)), gaps };
}

function reached(finding: Finding, look: Look): Finding {
  const { evidence } = finding;
  if (evidence.kind !== 'vulnerable-component') return finding;
  const names = namesOf(evidence.package);
  if (names === undefined) return finding;
  const reach = look.at(evidence, names);
  return {
    ...finding,
    risk: Math.round(finding.risk * reachFactors[reach.state] * 10) / 10,
    evidence: { ...evidence, reach },
  };
}

function namesOf({ ecosystem, name }: VulnerableComponentEvidence['package']): NamedAs | undefined {
  return namedAs(ecosystem.split(':')[0] ?? ecosystem, name);
}

function languageOf(path: string): Tongue | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (ending === 'rs') return 'rust';
  return languages.find(({ grammars }) => grammars.has(ending))?.id;
}

function hintsOf(
  names: readonly NamedAs[],
  renamed: readonly string[],
): ReadonlyMap<Tongue, readonly string[]> {
  const hints = new Map<Tongue, string[]>([['rust', [...renamed]]]);
  for (const each of names) hints.set(each.language, [...(hints.get(each.language) ?? []), ...each.hints]);
  return new Map(
    [...hints].map(([language, words]) => [language, [...new Set(words)].filter((word) => word !== '')]),
  );
}

/** The components, with the direct ones that lead to each. */
class Graph {
  private readonly byPurl: ReadonlyMap<Purl, Component>;
  private readonly directAbove: (purl: Purl) => readonly Purl[] | undefined;

  constructor(components: readonly Component[]) {
    this.byPurl = new Map(components.map((component) => [component.purl, component]));
    this.directAbove = ancestorsOf(components);
  }

  directNames(): readonly NamedAs[] {
    return [...this.byPurl.values()].flatMap((each) => (each.direct === true ? (namesOf(each) ?? []) : []));
  }

  /** Direct dependencies that bring it in; undefined where that is not known. */
  above(purl: Purl): readonly Component[] | undefined {
    return this.directAbove(purl)?.flatMap((each) => this.byPurl.get(each) ?? []);
  }
}

class Look {
  private readonly files: readonly ReadFile[];
  private readonly reported: ReadonlySet<Tongue>;
  private readonly graph: Graph;

  constructor(files: readonly ReadFile[], reported: ReadonlySet<Tongue>, graph: Graph) {
    this.files = files;
    this.reported = reported;
    this.graph = graph;
  }

  at(evidence: VulnerableComponentEvidence, names: NamedAs): Reach {
    const title = languages.find(({ id }) => id === names.language)?.title ?? 'Rust';
    if (!this.reported.has(names.language))
      return { state: 'unknown', because: `there is no code in ${title} to look at` };
    const own = this.importsOf(names);
    return own.length > 0 ? this.used(evidence, names, own) : this.through(evidence);
  }

  private importsOf(names: NamedAs): readonly Import[] {
    return this.files
      .filter(({ language }) => language === names.language)
      .flatMap(({ imports }) => imports.filter(({ module }) => names.imports(module)));
  }

  private used(evidence: VulnerableComponentEvidence, names: NamedAs, own: readonly Import[]): Reach {
    const { symbols = [] } = evidence;
    const at = firstPlaces(own.map((each) => each.at));
    const known = symbols.length > 0;
    const called = known ? calledSymbols(symbols, this.files, names) : [];
    if (called.length > 0)
      return {
        state: 'called',
        because: `the code calls ${[...new Set(called.map(({ symbol }) => symbol))].slice(0, 3).join(', ')}`,
        symbols: [...new Set(called.map(({ symbol }) => symbol))],
        ...firstPlaces(called.map((each) => each.at)),
      };
    // What the code does not call itself, something else that it imports may.
    const other = known ? this.importedAbove(evidence.components[0]) : undefined;
    if (other) return other;
    if (known)
      return {
        state: 'not-called',
        because: 'it is imported, and none of its flawed functions is called',
        ...at,
      };
    return { state: 'imported', because: 'the code imports it', ...at };
  }

  /** A direct dependency that brings it in and that the code imports. */
  private importedAbove({ purl }: { readonly purl: Purl }): Reach | undefined {
    for (const component of this.graph.above(purl) ?? []) {
      const names = component.purl === purl ? undefined : namesOf(component);
      const imports = names === undefined ? [] : this.importsOf(names);
      if (imports.length > 0)
        return {
          state: 'through',
          because: `the code imports ${component.name}, which brings it in`,
          ...firstPlaces(imports.map((each) => each.at)),
        };
    }
    return undefined;
  }

  private through({ components: [first], package: { name } }: VulnerableComponentEvidence): Reach {
    const above = this.graph.above(first.purl);
    if (above === undefined)
      return {
        state: 'unknown',
        because: `the code does not import ${name}, and what brings it in is not known`,
      };
    const imported = this.importedAbove(first);
    if (imported) return imported;
    const others = above.filter(({ purl }) => purl !== first.purl).map((each) => each.name);
    return {
      state: 'not-imported',
      because:
        others.length === 0
          ? 'the code does not import it'
          : `the code imports neither it nor what brings it in (${others.slice(0, 3).join(', ')})`,
    };
  }
}

function firstPlaces(places: readonly FileLocation[]): Pick<Reach, 'at'> {
  const shown = places.slice(0, mostPlaces);
  return isNonEmpty(shown) ? { at: shown } : {};
}
