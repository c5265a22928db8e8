import type { Advisory, ThreatSignal } from './advisory.js';
import type { Gap } from './gap.js';
import type { Progress } from './progress.js';
import type { World } from './world.js';

/** One feed of advisories or threat signals. The folder's name under `src/advisories/sources/` is its id. */
export interface AdvisorySource {
  readonly id: string;
  readonly title: string;
  /** Licence of the data, for the report and the docs. */
  readonly licence: string;
  /** Where the feed is when no one says otherwise; a user can give another base: http(s), or a folder. */
  readonly defaultBase: string;
  /** Fetched by a plain `db update`. */
  readonly byDefault: boolean;
  /** Whether the feed holds all that its publisher knows (see DataInfo). */
  readonly complete: boolean;
  /** The ecosystems it can speak for, as OSV writes them without release, where that is fixed. */
  readonly ecosystems?: readonly string[];
  /**
   * The parts that are read and replaced one at a time, so that one that fails leaves the others alone. A part is an
   * ecosystem, and \`read\` is then asked for it alone. Without it the whole feed is one part.
   */
  parts?(request: SourceRequest): Promise<readonly string[]>;
  /** One bad record costs one record: it is reported as a gap, and the rest goes on. */
  read(request: SourceRequest): AsyncIterable<SourceRecord>;
  /**
   * What changed since a time, for a part that was read before: removed ids, then whole records. `known` are the ids that are
   * there. Where it throws, or where there is no such method, everything is read again.
   */
  changes?(request: ChangesRequest): AsyncIterable<SourceChange>;
}

export interface SourceRequest {
  readonly world: World;
  readonly progress: Progress;
  readonly base: string;
  /** Only these ecosystems, where the feed can be read in parts. */
  readonly ecosystems?: readonly string[];
}

export interface ChangesRequest extends SourceRequest {
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly known: ReadonlySet<string>;
}

export type SourceChange = SourceRecord | { readonly kind: 'removed'; readonly id: string };

export type SourceRecord =
  | { readonly kind: 'advisory'; readonly advisory: Advisory }
  | { readonly kind: 'signal'; readonly signal: ThreatSignal }
  /** When the feed's data was made; ISO 8601. */
  | { readonly kind: 'as-of'; readonly date: string }
  | Gap;
