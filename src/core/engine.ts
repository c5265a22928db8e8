import type { AdvisoryStore } from './advisory.js';
import type { Analyzer, PlacedFact } from './analyzer.js';
import type { Artifact } from './artifact.js';
import type { Component, Inventory } from './component.js';
import type { Finding } from './finding.js';
import type { Gap } from './gap.js';
import type { Progress } from './progress.js';
import type { World } from './world.js';

/**
 * An engine analyses a target and yields findings and gaps. Engines live in `src/<name>/engine.ts`; the conductor
 * knows them by the generated registry only, and they never import each other.
 */
export interface Engine {
  readonly name: string;
  readonly title: string;
  /**
   * Looks at more than packages. `check` runs it; `image`, `fs` and `sbom`, which answer for packages and are fast, only
   * when it is named.
   */
  readonly thorough?: boolean;
  /** Never looks at packages: where only such engines run, none are searched for. */
  readonly ignoresInventory?: boolean;
  /** Reads packages, but no advisories: where only such engines run, no database is needed. */
  readonly ignoresAdvisories?: boolean;
  /** Per-file work that rides along on the one walk through the layers. */
  readonly analyzers?: readonly Analyzer[];
  /** Whether the engine has anything to do for this target. */
  applies(context: EngineContext): boolean;
  run(context: EngineContext): AsyncIterable<Finding | Gap>;
}

export interface EngineContext {
  readonly world: World;
  readonly progress: Progress;
  /** Absent where the target is a bill of materials. */
  readonly artifact?: Artifact;
  readonly inventory: Inventory;
  /** Whether a package of the inventory is one of tests, examples or documentation alone; none is where it is left out. */
  isOutside?(component: Component): boolean;
  /** Facts of this engine's own analyzers, those in hidden files included. */
  readonly facts: readonly PlacedFact[];
  readonly advisories: AdvisoryStore;
  /** Where an engine may keep what it found; nowhere where it is left out. */
  readonly cacheDirectory?: string;
  /** The engine's own part of `seaworthy.yaml`, not yet validated. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What the conductor's registry knows of an engine before it is loaded. */
export interface EngineEntry {
  readonly name: string;
  readonly title: string;
  readonly thorough: boolean;
  load(): Promise<Engine>;
}
