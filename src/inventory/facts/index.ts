import type { Fact } from '../../core/analyzer.js';
import type { FoundComponent, Purl } from '../../core/component.js';
import { formatPurl, type PurlParts } from '../../formats/purl/index.js';

/** What an analyzer knows of a package; everything may be missing but the name and the version. */
export type Sighting = Omit<{ [K in keyof FoundComponent]: FoundComponent[K] | undefined }, 'purl'> & {
  readonly name: string;
  readonly version: string;
};

const longestName = 512;
const mostLicences = 20;
const mostEdges = 5_000;
const mostProblems = 50;

/**
 * Gathers what one file says about packages. Doubles of one purl become one fact (runtime before optional before
 * development, first line, all edges), a record without a usable name or version becomes a problem, and the facts
 * come out sorted, so that the order of records in the file does not matter.
 */
export class FactList {
  readonly #components = new Map<Purl, FoundComponent>();
  readonly #edges = new Map<Purl, Set<Purl>>();
  readonly #problems: Extract<Fact, { kind: 'problem' }>[] = [];
  #unread = 0;

  /** @returns the purl, or nothing when the record was refused. */
  add(
    parts: Pick<PurlParts, 'type' | 'namespace' | 'name' | 'qualifiers'>,
    sighting: Sighting,
  ): Purl | undefined {
    const purl = purlOf({ ...parts, version: sighting.version });
    if (purl === undefined || isUnusable(sighting.name) || isUnusable(sighting.version)) {
      const name = sighting.name.slice(0, 60) || 'without a name';
      this.problem(`The record of the package ${quoted(name)} has no usable name or version.`, {
        line: sighting.line,
      });
      return undefined;
    }
    const component = compact({
      ...sighting,
      purl,
      licenses: tidyLicences(sighting.licenses),
      dependsOn: undefined,
    });
    const known = this.#components.get(purl);
    this.#components.set(purl, known === undefined ? component : merge(known, component));
    this.dependsOn(purl, sighting.dependsOn ?? []);
    return purl;
  }

  /** Adds edges to a package that was added before, or will be. */
  dependsOn(purl: Purl, others: readonly Purl[]): void {
    if (others.length === 0) return;
    const edges = this.#edges.get(purl) ?? new Set();
    this.#edges.set(purl, edges);
    for (const other of others) if (other !== purl && edges.size < mostEdges) edges.add(other);
  }

  /** Something in the file that could not be read. `note` where nothing is missed by it. */
  problem(
    reason: string,
    detail: { readonly line?: number | undefined; readonly weight?: 'incomplete' | 'note' } = {},
  ): void {
    if (this.#problems.length >= mostProblems) {
      this.#unread += 1;
      return;
    }
    const { line, weight } = detail;
    this.#problems.push({
      kind: 'problem',
      reason,
      ...(line === undefined ? {} : { line }),
      ...(weight === undefined ? {} : { weight }),
    });
  }

  facts(): readonly Fact[] {
    const components = [...this.#components.values()]
      .sort((a, b) => (a.purl < b.purl ? -1 : 1))
      .map((component): Fact => ({ kind: 'component', component: this.#withEdges(component) }));
    const more: Fact[] =
      this.#unread === 0
        ? []
        : [{ kind: 'problem', reason: `${this.#unread} more records could not be read.` }];
    return [...components, ...this.#problems, ...more];
  }

  #withEdges(component: FoundComponent): FoundComponent {
    const edges = this.#edges.get(component.purl);
    return edges === undefined ? component : { ...component, dependsOn: [...edges].sort() };
  }
}

/** A purl, or nothing where name or version cannot stand in one (empty, lone surrogates, …). */
export function purlOf(parts: PurlParts): Purl | undefined {
  if (parts.name === '') return undefined;
  try {
    return formatPurl(parts);
  } catch {
    // The library throws for what the purl specification forbids; the caller says what that means for its record.
    return undefined;
  }
}

/** For reasons: the name of something hostile, short and on one line. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}

/** `a, b, c and 4 more` */
export function listed(names: readonly string[], most = 5): string {
  const shown = names
    .slice(0, most)
    .map((name) => name.slice(0, 80))
    .join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

const unprintable = /[\u0000-\u001f\u007f]/;

function isUnusable(text: string): boolean {
  return text.trim() === '' || text.length > longestName || unprintable.test(text);
}

const scopes = ['development', 'optional', 'runtime'] as const;

function merge(a: FoundComponent, b: FoundComponent): FoundComponent {
  const scope = a.scope === undefined || b.scope === undefined ? undefined : stronger(a.scope, b.scope);
  const direct = a.direct === true || b.direct === true ? true : (a.direct ?? b.direct);
  return compact({
    ...b,
    ...a,
    scope,
    direct,
    licenses: tidyLicences([...(a.licenses ?? []), ...(b.licenses ?? [])]),
    line: a.line !== undefined && b.line !== undefined ? Math.min(a.line, b.line) : (a.line ?? b.line),
  });
}

function stronger(a: (typeof scopes)[number], b: (typeof scopes)[number]): (typeof scopes)[number] {
  return scopes.indexOf(a) > scopes.indexOf(b) ? a : b;
}

function tidyLicences(licences: readonly string[] = []): readonly string[] {
  const tidy = licences
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= longestName);
  return [...new Set(tidy)].slice(0, mostLicences);
}

/** Without the fields that say nothing. */
function compact(from: { [K in keyof FoundComponent]: FoundComponent[K] | undefined }): FoundComponent {
  const kept = Object.entries(from).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as unknown as FoundComponent;
}
