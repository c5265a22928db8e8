import type { Component } from '../../../core/component.js';
import type { FileLocation } from '../../../core/location.js';
import type { Tongue } from '../imports.js';
import type { NamedAs } from '../names.js';
import type { Survey, TextFile } from '../survey/index.js';

/** Why a package counts as used without a line that imports it. */
export interface Start {
  readonly because: string;
  readonly at?: FileLocation;
}

/** How one package comes into use, by what its own metadata says. Names are those of components. */
export interface Known {
  /** How code names it; where metadata does not tell, by convention, which is good enough for "reached" alone. */
  readonly named: NamedAs;
  /** Where its names come from; undefined where they are only assumed. */
  readonly namedBy: string | undefined;
  /** Names by which any text may mean it. */
  readonly phrases: readonly string[];
  /** Its programs. */
  readonly programs: readonly string[];
  /** Why it may come into use without being named, whatever the texts hold. */
  readonly doubt?: string;
  /** Used as soon as the application runs. */
  readonly start?: Start;
}

/** The ways into packages of one ecosystem. */
export interface Ways {
  readonly language: Tongue;
  of(component: Component): Known;
  /** Packages that a package loads where they are there: optional peers, extras, suggestions. By name. */
  readonly optional: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether it is on record what the package loads by name beside what it depends on. */
  tellsOptional(component: Component): boolean;
  /** Where the installed code of packages is read: whose a file is, by name; none where it is no package's. */
  owners?(path: string): readonly string[];
  /** The packages that installed code loads by name. */
  loadedIn?(text: string): ReadonlySet<string>;
  /** Why no package of the ecosystem can be proved to be out of reach. */
  readonly doors: readonly string[];
}

export interface WaysInput {
  readonly survey: Survey;
  readonly components: readonly Component[];
  /** Texts without what only asks for packages. */
  readonly texts: readonly TextFile[];
}

/** Adds to a set that a map holds. */
export function into<K, V>(map: Map<K, Set<V>>, key: K, ...values: readonly V[]): void {
  const known = map.get(key) ?? new Set<V>();
  for (const value of values) known.add(value);
  map.set(key, known);
}
