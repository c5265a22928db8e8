import type { ThreatSignal } from './advisory.js';
import type { Component, Purl } from './component.js';
import type { Confidence } from './confidence.js';
import type { Location, NonEmpty } from './location.js';
import type { Role } from './role.js';
import type { Severity } from './severity.js';
import type { TrustLevel } from './trust-level.js';

/** One claim, one shape, whichever engine makes it. Only `evidence` differs. */
export interface Finding {
  readonly kind: 'finding';
  /** Our id: a CVE or the best-known id of a flaw; `pin-image-tag` for a rule. */
  readonly rule: string;
  /** Every other name of it: GHSA, DSA, DL3007, CIS-DI-0001, CWE-89. */
  readonly aliases: readonly string[];
  /** The engine: `vulnerabilities`, `licences`, `lint`, … */
  readonly engine: string;
  readonly title: string;
  readonly severity: Severity;
  /** 0 to 100: what is gained by fixing it; engines document their formula. */
  readonly risk: number;
  /** Survives rebuilds: no tag, digest or absolute line in it. */
  readonly fingerprint: string;
  /** How likely it is right, where the engine can say so. */
  readonly confidence?: Confidence;
  /** Of a flow: who may set what enters at its source. */
  readonly trust?: TrustLevel;
  readonly locations: NonEmpty<Location>;
  readonly fix?: Fix;
  readonly evidence: Evidence;
  /** Addresses for reading on. */
  readonly references: readonly string[];
  /** Of an image whose base is known: what brought it. */
  readonly origin?: FindingOrigin;
  /** The image that it is about, where a file says so. */
  readonly image?: ImageRef;
  /** What the file is there for; left out where it is product code, or where roles say nothing (in images). */
  readonly role?: Role;
  /** Of a file that may be something else as well; what it weighs is by its role. */
  readonly roleDoubt?: RoleDoubt;
  /** Outside product code: it breaks no policy, and no plan has it. */
  readonly isOutside?: true;
}

/** What else a file may be there for, and what in the tree says so. */
export interface RoleDoubt {
  readonly role: Role;
  /** A short sentence without its full stop: `nothing names it, and compose.yaml builds quay from Dockerfile`. */
  readonly because: string;
}

/** `base` where all of it comes with the base image; a copy in an own layer makes it `application`. */
export interface FindingOrigin {
  readonly part: 'base' | 'application';
  /** The line of the Dockerfile that brought it: FROM, RUN, COPY. */
  readonly dockerfile?: { readonly path: string; readonly line: number };
}

/** One image in the words of a source tree. At least one of the two is there. */
export interface ImageRef {
  /** With its registry, without tag and digest: `docker.io/library/redis`. */
  readonly name?: string;
  /** Path of the Dockerfile that makes it. */
  readonly dockerfile?: string;
  /** Of the stages in it the one that is made, where that is not the last. */
  readonly stage?: string;
}

/** A direct dependency, and the release of it that brings a fixed version of another package. */
export interface Lift {
  readonly name: string;
  readonly purl: Purl;
  readonly from: string;
  readonly to: string;
  /** Other direct dependencies that have to move with it. */
  readonly also?: readonly Lift[];
}

export type Fix =
  /** Take another version of a package. `command` is what a person types. */
  | {
      readonly kind: 'upgrade';
      readonly summary: string;
      readonly purl: Purl;
      readonly to: string;
      readonly command?: string;
      /** Other lockfiles that have the package, where another command does it. */
      readonly elsewhere?: readonly { readonly path: string; readonly command: string }[];
      readonly effort: 'patch' | 'minor' | 'major';
      /** Direct dependencies that have to move with it. */
      readonly also?: readonly Lift[];
      /** Packages that refuse the version in every release that their registry has: no change of a file does it. */
      readonly heldBy?: readonly string[];
      /** The package that the copy came inside of: that one is to be upgraded. */
      readonly inside?: string;
      /** The direct dependency that moves, so that the package does; asked of a registry. */
      readonly lift?: Lift;
    }
  /** Change text in a file. `safe` changes can be made unattended. */
  | { readonly kind: 'edit'; readonly summary: string; readonly path: string; readonly safe: boolean }
  | { readonly kind: 'manual'; readonly summary: string };

export type Evidence =
  | VulnerableComponentEvidence
  | {
      readonly kind: 'licence';
      readonly component: ComponentRef;
      readonly expression: string;
      readonly category: string;
    }
  | {
      readonly kind: 'end-of-life';
      readonly product: string;
      readonly version: string;
      readonly since: string;
    }
  | {
      readonly kind: 'instruction';
      readonly text: string;
      /** The base of the image that is built is no longer maintained, since this day (YYYY-MM-DD). */
      readonly endedOn?: string;
    }
  | {
      readonly kind: 'secret';
      readonly redacted: string;
      readonly verified: 'live' | 'dead' | 'unchecked';
      /** By a mark that the value itself carries (a prefix, a checksum, a PEM block), or by what stands beside it. */
      readonly recognisedBy?: 'form' | 'context';
      /** Why a private key is taken for one of a test although its folder does not say so. */
      readonly testKey?: string;
      /** Where the product or a workflow uses the file of a private key. */
      readonly usedAt?: Location;
      /** A literal in code that identifies a program to a service, in files that do not show whose machines run it. */
      readonly ofProgram?: true;
      /** A key that opens nothing without its passphrase. */
      readonly underPassphrase?: true;
    }
  | {
      readonly kind: 'dataflow';
      readonly cwe: number;
      readonly trace: NonEmpty<Location>;
      /** What serves it, where a route leads there. */
      readonly routes?: NonEmpty<RouteRef>;
    }
  | ExchangeEvidence
  | { readonly kind: 'signature'; readonly subject: string; readonly because: string }
  | { readonly kind: 'setting'; readonly expected: string; readonly actual: string };

/** A route of the application: `GET`, `/users/:id` in the framework's own spelling. */
export interface RouteRef {
  readonly method: string;
  readonly path: string;
}

export type ComponentRef = Pick<Component, 'purl' | 'name' | 'version' | 'ecosystem'> & {
  readonly scope?: Component['scope'];
};

/** An HTTP request and its response as text (RFC 9112), secrets left out, the body cut to the part that shows it. */
export interface ExchangeEvidence {
  readonly kind: 'exchange';
  readonly request: string;
  readonly response: string;
  /** The same request with a benign value, and what came back. */
  readonly control?: { readonly request: string; readonly response: string };
  /** Scheme, host and port that `request` went to. */
  readonly origin?: string;
  /** The smallest payload that shows it, and where it stands: `query name`, `cookie theme`. */
  readonly payload?: string;
  readonly place?: string;
  /** The request as the crawl saw it, with the value that belongs there. */
  readonly original?: string;
  /** How often the attack came out the same. */
  readonly repeated?: number;
  /** The part of the response that proves it. */
  readonly proof?: string;
  readonly confidence?: 'low' | 'medium' | 'high' | 'confirmed';
  readonly detail?: string;
  /** A line for a shell that repeats it. */
  readonly curl?: string;
  /** The same weakness in the source code, where a report of it was given. */
  readonly code?: CodeOfExchange;
  /** The package that brings it, where a report of the target has it. */
  readonly component?: Pick<ComponentRef, 'purl' | 'name' | 'version'>;
}

/** What the code engine found behind the route that an attack went through. */
export interface CodeOfExchange {
  readonly rule: string;
  readonly route: RouteRef;
  /** From the source to the sink. */
  readonly trace: NonEmpty<Location>;
}

export interface VulnerableComponentEvidence {
  readonly kind: 'vulnerable-component';
  /** The package that advisories speak of: for OS packages the source package. */
  readonly package: { readonly ecosystem: string; readonly name: string; readonly version: string };
  /** The installed packages behind it. */
  readonly components: NonEmpty<ComponentRef>;
  /** Every advisory that says so, the one that decided first. */
  readonly advisories: NonEmpty<AdvisoryProof>;
  readonly fixedIn?: string;
  readonly status: 'fixed' | 'unfixed' | 'will-not-fix' | 'under-investigation';
  readonly signal?: ThreatSignal;
  readonly cvss?: { readonly vector: string; readonly score: number; readonly source: string };
  /** The record that the finding's severity is taken from, where none of the advisories has one. */
  readonly severityFrom?: { readonly id: string; readonly source: string };
  readonly cwes: readonly number[];
  /** From a direct dependency (first) to the package: how it came in, where the graph is known. */
  readonly path?: readonly Purl[];
  /** Functions that carry the flaw, as advisories write them: `path.Func`. */
  readonly symbols?: readonly string[];
  /** Whether the application's own code leads there; left out where no one looked. */
  readonly reach?: Reach;
}

/**
 * Whether the application reaches a vulnerable package. `reached`: something leads there, and `how` says what.
 * `not-reached`: proved, and `proof` has the steps. `unknown`: everything else; it counts as reached.
 */
export interface Reach {
  readonly state: 'reached' | 'not-reached' | 'unknown';
  /**
   * `called`: a vulnerable function is called. `imported`: the package is imported. `named`: settings, a template or a
   * script name it. `started`: it comes into use when the application starts. `through`: a reached package depends on it.
   */
  readonly how?: 'called' | 'imported' | 'named' | 'started' | 'through';
  /** In words, the beginning of a sentence: `the code imports it`. */
  readonly because: string;
  /** Of the vulnerable functions those that are called: an empty list where none of them is. */
  readonly symbols?: readonly string[];
  /** The first places in the project. */
  readonly at?: NonEmpty<Location>;
  /** Of `not-reached`: what was read, and what it showed. */
  readonly proof?: NonEmpty<string>;
  /** An observed run that the caller handed over: whether a file of the package was opened in it. */
  readonly run?: ObservedUse;
}

export interface ObservedUse {
  /** What ran. */
  readonly image: string;
  readonly isUsed: boolean;
}

export interface AdvisoryProof {
  readonly id: string;
  readonly source: string;
  readonly severity: Severity;
  /** `>= 1.2.0, < 1.2.5` */
  readonly range: string;
  /** The comparison that decided, in words a person can check: `1.2.3 < 1.2.5 (semver)`. */
  readonly comparison: string;
}
