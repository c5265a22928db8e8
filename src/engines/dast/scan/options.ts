import type { Finding } from '../../../core/finding.js';
import type { Gap } from '../../../core/gap.js';
import type { NonEmpty } from '../../../core/location.js';
import type { Progress } from '../../../core/progress.js';
import type { BrowserProbe, Confidence, Strength } from '../check.js';
import type { Lead } from '../crawl/discover.js';
import type { CrawlResult } from '../crawl/spider.js';
import type { HeaderFields } from '../exchange.js';
import type { Authorization } from '../http/authorization.js';
import type { WireLimits } from '../http/wire.js';
import type { SessionOptions, Sessions } from '../session/index.js';
import type { ScanPolicy } from './policy.js';
import type { Spent } from './spent.js';

export interface DastOptions {
  /** Where it starts; the origins of all of them are the scope. */
  readonly targets: NonEmpty<string>;
  readonly mode: 'baseline' | 'full' | 'api';
  readonly policy: ScanPolicy;
  readonly strength: Strength;
  readonly leastConfidence: Confidence;
  /** Checks that write or delete, and links that look as if they did. */
  readonly writes: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly ownersWord?: string;
  /** Words that decide markers and order; the same seed, the same scan. */
  readonly seed: string;
  readonly requestsPerSecond?: number;
  readonly concurrency: number;
  readonly maxRequests: number;
  readonly maxMs: number;
  /** How long and how much of an answer is waited for; absent: the client's own limits. */
  readonly limits?: Partial<WireLimits>;
  readonly maxPages: number;
  readonly maxDepth: number;
  /** Globs of paths that are left alone. */
  readonly excluded: readonly string[];
  /** Requests to begin with, from descriptions and recordings. */
  readonly seeds: readonly Lead[];
  /** GraphQL endpoints, asked for their schema. */
  readonly graphql: readonly string[];
  readonly headers: HeaderFields;
  readonly session: SessionOptions;
  /** Of the inventory: names and purls, lower case. */
  readonly technologies: readonly string[];
  /** Where the target reaches us; `undefined`: no out-of-band checks. */
  readonly outOfBandHost?: string;
  /** More ways to find requests, after the spider: the browser. */
  readonly explore?: (context: ExploreContext) => Promise<readonly Lead[]>;
  /** A browser for checks that have to see scripts run; it is closed when the scan ends. */
  readonly openBrowser?: (
    context: Omit<ExploreContext, 'crawl'>,
  ) => BrowserProbe & { close(): Promise<void> };
  /** Units that an interrupted scan has done, with what it found. */
  readonly resumed?: { readonly done: readonly string[]; readonly findings: readonly Finding[] };
  readonly signal?: AbortSignal;
  readonly progress: Progress;
  readonly nowMs: () => number;
  readonly onFinding?: (finding: Finding) => void;
  /** What is known early to be missing: a sign-in that failed need not cost the whole scan before it is seen. */
  readonly onGap?: (gap: Gap) => void;
}

export interface ExploreContext {
  readonly sessions: Sessions;
  readonly crawl: CrawlResult;
  inScope(url: string): boolean;
}

export interface DastResult {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly authorization: Authorization;
  readonly statistics: DastStatistics;
  readonly crawl: CrawlResult;
  /** For a state file: units that were done. */
  readonly done: readonly string[];
  readonly isComplete: boolean;
}

export interface DastStatistics {
  readonly requests: number;
  readonly refusedByScope: number;
  readonly pages: number;
  readonly operations: number;
  readonly units: number;
  readonly unitsLeft: number;
  readonly checks: { readonly passive: number; readonly active: number };
  readonly doubtful: number;
  /** By check and kind of input place, most first. */
  readonly spent: readonly Spent[];
  readonly ms: number;
}

export const noStatistics: DastStatistics = {
  requests: 0,
  refusedByScope: 0,
  pages: 0,
  operations: 0,
  units: 0,
  unitsLeft: 0,
  checks: { passive: 0, active: 0 },
  doubtful: 0,
  spent: [],
  ms: 0,
};
