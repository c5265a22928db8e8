import type { Analyzer, PlacedFact } from './analyzer.js';

/** A family of lockfiles and package databases. The folder's name under `src/inventory/ecosystems/` is its id. */
export interface Ecosystem {
  readonly id: string;
  readonly title: string;
  readonly analyzers: readonly Analyzer[];
  /** The purl type that its components have; `upgradeCommand` is asked for those. */
  readonly purlTypes: readonly string[];
  /** Files that tell something only together: the facts, with what they say then. Those of others stay as they are. */
  join?(facts: readonly PlacedFact[]): readonly PlacedFact[];
  /** Which of its files leave something to other files of the same project. */
  readonly roles?: FileRoles;
  /** The name under which advisories look the package up; by default the name as it is. */
  normaliseName?(name: string): string;
  /** Advisories of its distributions name installed packages or their sources, each in versions of its own. */
  readonly matchesBinaries?: true;
  /** What a person types to get the other version. */
  upgradeCommand?(name: string, version: string): string;
}

/** What the files of an ecosystem leave to each other. Analyzers that are named here are among the ecosystem's own. */
export interface FileRoles {
  /** Manifests: the exact versions in them give way to a lockfile beside them, or above where it is about them. */
  readonly manifests?: readonly Analyzer[];
  /** Lie beside a manifest and are no lockfile of its packages: tools of the project, archives. */
  readonly apart?: readonly Analyzer[];
  /** Lockfiles that do not record which packages the project asks for: manifests beside or below them do. */
  readonly withoutDirect?: readonly Analyzer[];
  /** Lockfiles that do not record what is for development alone: manifests beside or below them do. */
  readonly withoutScopes?: readonly Analyzer[];
}
