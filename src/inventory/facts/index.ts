import type { Fact } from '../../core/analyzer.js';
import type { FoundComponent, Purl } from '../../core/component.js';
import type { Lack } from '../../core/gap.js';
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
const mostProjects = 5_000;

/**
 * Gathers what one file says about packages. Doubles of one purl become one fact (runtime before optional before
 * development, first line, all edges), a record without a usable name or version becomes a problem, and the facts
 * come out sorted, so that the order of records in the file does not matter.
 */
export class FactList {
  readonly #components = new Map<Purl, Draft>();
  readonly #edges = new Map<Purl, Set<Purl>>();
  readonly #projects = new Map<Purl, Draft>();
  readonly #problems: Extract<Fact, { kind: 'problem' }>[] = [];
  #unread = 0;

  /** @returns the purl, or nothing when the record was refused. */
  add(
    parts: Pick<PurlParts, 'type' | 'namespace' | 'name' | 'qualifiers' | 'version' | 'subpath'>,
    sighting: Sighting,
  ): Purl | undefined {
    // Looked at first, because the purl library shows by throwing, which is slow over many bad records.
    const usable = isUsable(sighting.name) && isUsable(sighting.version);
    const purl = usable
      ? purlOf({ version: sighting.version, ...parts, qualifiers: usableQualifiers(parts.qualifiers) })
      : undefined;
    if (purl === undefined) {
      this.refuse(sighting.name, sighting.line);
      return undefined;
    }
    const known = this.#components.get(purl);
    if (known === undefined) this.#components.set(purl, componentOf(purl, sighting));
    else mergeInto(known, sighting);
    this.dependsOn(purl, sighting.dependsOn ?? []);
    return purl;
  }

  /**
   * The project itself or a workspace, and what it asks for. It needs no version, and one without a usable name is
   * left out: nothing is matched by it.
   */
  project(
    parts: Pick<PurlParts, 'type' | 'namespace' | 'name' | 'qualifiers'>,
    sighting: Omit<Sighting, 'version'> & { readonly version?: string | undefined },
  ): Purl | undefined {
    const version = isUsable(sighting.version ?? '') ? sighting.version : undefined;
    const purl = isUsable(sighting.name)
      ? purlOf({ ...parts, version, qualifiers: usableQualifiers(parts.qualifiers) })
      : undefined;
    if (purl === undefined || this.#projects.size >= mostProjects) return undefined;
    const known = this.#projects.get(purl);
    if (known === undefined)
      this.#projects.set(purl, componentOf(purl, { ...sighting, version: version ?? '' }));
    this.dependsOn(purl, sighting.dependsOn ?? []);
    return purl;
  }

  /** For a record whose name or version no one can use. */
  refuse(name: string, line: number | undefined): void {
    const what = name.trim() === '' ? 'A record' : `The record of the package ${quoted(name.slice(0, 60))}`;
    this.problem(`${what} has no usable name or version.`, { line });
  }

  /** Adds edges to a package that was added before, or will be. */
  dependsOn(purl: Purl, others: readonly Purl[]): void {
    if (others.length === 0) return;
    const edges = this.#edges.get(purl) ?? new Set();
    this.#edges.set(purl, edges);
    for (const other of others) if (other !== purl && edges.size < mostEdges) edges.add(other);
  }

  /** The project itself names the package, which was added before. */
  markDirect(purl: Purl): void {
    const known = this.#components.get(purl);
    if (known !== undefined) known.direct = true;
  }

  /** For files whose graph alone says what is needed at run time; the package was added before. */
  markScope(purl: Purl, scope: NonNullable<FoundComponent['scope']>): void {
    const known = this.#components.get(purl);
    if (known !== undefined) known.scope = scope;
  }

  /** Something in the file that could not be read. `note` where nothing is missed by it. */
  problem(
    reason: string,
    detail: {
      readonly line?: number | undefined;
      readonly weight?: 'incomplete' | 'note';
      readonly lacks?: Lack;
    } = {},
  ): void {
    if (this.#problems.length >= mostProblems) {
      this.#unread += 1;
      return;
    }
    const { line, weight, lacks } = detail;
    this.#problems.push({
      kind: 'problem',
      reason,
      ...(line === undefined ? {} : { line }),
      ...(weight === undefined ? {} : { weight }),
      ...(lacks === undefined ? {} : { lacks }),
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
    const projects = [...this.#projects.values()]
      .sort((a, b) => (a.purl < b.purl ? -1 : 1))
      .map((component): Fact => ({ kind: 'project', component: this.#withEdges(component) }));
    return [...components, ...projects, ...this.#problems, ...more];
  }

  #withEdges(component: Draft): FoundComponent {
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

/** Control characters, and halves of surrogate pairs, which have no UTF-8. */
const unprintable = /[\u0000-\u001f\u007f]|\p{Surrogate}/u;

function isUsable(text: string): boolean {
  return text.trim() !== '' && text.length <= longestName && !unprintable.test(text);
}

/** One that cannot stand in a purl costs the qualifier, not the package. */
function usableQualifiers(qualifiers: PurlParts['qualifiers']): PurlParts['qualifiers'] {
  if (qualifiers === undefined) return undefined;
  const all = Object.entries(qualifiers);
  const usable = all.filter(([, value]) => isUsable(value) && !value.includes('%'));
  return usable.length === all.length ? qualifiers : Object.fromEntries(usable);
}

const scopes = ['development', 'optional', 'runtime'] as const;

type Draft = { -readonly [K in keyof FoundComponent]: FoundComponent[K] };

/** Field by field, because a hundred thousand of these are made for a large image. */
function componentOf(purl: Purl, from: Sighting): Draft {
  const draft: Draft = { purl, name: from.name, version: from.version };
  if (from.ecosystem !== undefined) draft.ecosystem = from.ecosystem;
  if (from.source !== undefined) draft.source = from.source;
  if (from.architecture !== undefined) draft.architecture = from.architecture;
  if (from.module !== undefined) draft.module = from.module;
  if (from.licenses !== undefined) setLicences(draft, from.licenses);
  if (from.scope !== undefined) draft.scope = from.scope;
  if (from.direct !== undefined) draft.direct = from.direct;
  if (from.line !== undefined) draft.line = from.line;
  if (from.inside !== undefined) draft.inside = from.inside;
  if (from.sha1 !== undefined) draft.sha1 = from.sha1;
  if (from.sha256 !== undefined) draft.sha256 = from.sha256;
  if (from.origin !== undefined) draft.origin = from.origin;
  if (from.answers !== undefined) draft.answers = from.answers;
  return draft;
}

/** A scope that one of the two leaves open stays open. */
function mergeInto(known: Draft, other: Sighting): void {
  if (known.scope !== undefined) {
    if (other.scope === undefined) delete known.scope;
    else known.scope = stronger(known.scope, other.scope);
  }
  if (other.direct === true || known.direct === undefined) {
    if (other.direct !== undefined) known.direct = other.direct;
  }
  if (other.line !== undefined) known.line = Math.min(known.line ?? other.line, other.line);
  if (other.licenses !== undefined) setLicences(known, [...(known.licenses ?? []), ...other.licenses]);
  if (other.answers !== undefined)
    known.answers = [...(known.answers ?? []), ...other.answers].slice(0, mostEdges);
  if (known.origin === undefined && other.origin !== undefined) known.origin = other.origin;
}

function setLicences(draft: Draft, licences: readonly string[]): void {
  const tidy = tidyLicences(licences);
  if (tidy.length > 0) draft.licenses = tidy;
}

function stronger(a: (typeof scopes)[number], b: (typeof scopes)[number]): (typeof scopes)[number] {
  return scopes.indexOf(a) > scopes.indexOf(b) ? a : b;
}

function tidyLicences(licences: readonly string[] = []): readonly string[] {
  if (licences.length === 0) return licences;
  const tidy = licences
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= longestName);
  return [...new Set(tidy)].slice(0, mostLicences);
}
