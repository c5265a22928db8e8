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
  /** The name under which advisories look the package up; by default the name as it is. */
  normaliseName?(name: string): string;
  /** Advisories of its distributions name installed packages or their sources, each in versions of its own. */
  readonly matchesBinaries?: true;
  /** What a person types to get the other version. */
  upgradeCommand?(name: string, version: string): string;
}
