import type { Severity } from './severity.js';

/**
 * One statement by one source about one flaw, in the shape of OSV (https://ossf.github.io/osv-schema/),
 * with only what matching, ranking and the report need.
 */
export interface Advisory {
  readonly id: string;
  /** Other ids of the same flaw. `related` and `upstream` of OSV are not aliases; Debian's `upstream` CVE of a DSA is. */
  readonly aliases: readonly string[];
  /** The source's id and its part: `osv:PyPI`, `alpine-secdb`, `baseline`. */
  readonly source: string;
  /** One line, at most 240 characters. */
  readonly summary: string;
  readonly severity: Severity;
  readonly cvss?: { readonly vector: string; readonly score: number };
  /** `CWE-79` is 79. */
  readonly cwes: readonly number[];
  /** ISO 8601, UTC. */
  readonly published?: string;
  readonly modified?: string;
  readonly affected: readonly AffectedPackage[];
  /** At most eight addresses. */
  readonly references: readonly string[];
}

export interface AffectedPackage {
  /** As OSV writes it, release included: `PyPI`, `Debian:12`, `Alpine:v3.18`. */
  readonly ecosystem: string;
  readonly name: string;
  /** A version is affected when any range holds it, or when `versions` lists it. */
  readonly ranges: readonly VersionRange[];
  readonly versions: readonly string[];
  /** Overrides the advisory's severity for this package. */
  readonly severity?: Severity;
  /** Functions that carry the flaw, as the source writes them: `path.Func`. */
  readonly symbols?: readonly string[];
  /** Streams of rpm modules (`nodejs:18`) that the entry is about, where it says so. */
  readonly modules?: readonly string[];
  /** Architectures that it is about, in the words of the distribution; all where it is left out. */
  readonly architectures?: readonly string[];
  /** The source says that this package is looked at and will not be fixed, or not yet. */
  readonly status?: 'unfixed' | 'will-not-fix' | 'not-affected' | 'under-investigation';
}

/**
 * OSV's events, already in order: `introduced` is inclusive (`0` is before everything), `fixed` exclusive,
 * `lastAffected` inclusive. A range with neither end is open.
 */
export interface VersionRange {
  readonly introduced: string;
  readonly fixed?: string;
  readonly lastAffected?: string;
}

/** What is known about the use of a flaw, by CVE id. */
export interface ThreatSignal {
  readonly cve: string;
  readonly kev?: { readonly added: string; readonly due?: string; readonly ransomware: boolean };
  /** Probability of use in the next 30 days and its rank, both 0 to 1 (https://www.first.org/epss/). */
  readonly epss?: { readonly score: number; readonly percentile: number; readonly date?: string };
}

/** What the store was built from, for the report. */
export interface DataInfo {
  readonly source: string;
  /** When the source's data was made, as far as it shows; ISO 8601. */
  readonly asOf?: string;
  readonly builtAt: string;
  /** When all of it was read last, where only changes were read since. */
  readonly firstBuiltAt?: string;
  readonly advisories: number;
  readonly signals: number;
  /** Ecosystems it covers, with the number of affected packages in each. */
  readonly ecosystems: Readonly<Record<string, number>>;
  /** False where the source holds only a choice of the known advisories, like the embedded baseline. */
  readonly complete: boolean;
}

/** The read side of the advisory store; several segments answer as one. */
export interface AdvisoryStore {
  readonly info: readonly DataInfo[];
  /**
   * Advisories that name the package in exactly that ecosystem; names as the ecosystem normalises them. Their
   * \`affected\` holds only what they say of this package; \`byId\` gives all.
   */
  lookup(ecosystem: string, name: string): readonly Advisory[];
  /** By an id or an alias, in any case of letters. */
  byId(id: string): readonly Advisory[];
  signal(cve: string): ThreatSignal | undefined;
  close(): void;
}
