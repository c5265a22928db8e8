import type { DataInfo } from './advisory.js';
import type { ImageDetails } from './artifact.js';
import type { Inventory, Purl } from './component.js';
import type { Digest } from './digest.js';
import type { Finding } from './finding.js';
import type { Gap } from './gap.js';
import type { FileLocation, Location } from './location.js';

/** A promise to look away, with a reason and an end. */
export interface Waiver {
  /** A finding's rule or any of its aliases; `*` only together with `package` or `path`. */
  readonly rule: string;
  /** Package name or purl without version. */
  readonly package?: string;
  /** Only this version of the package. */
  readonly version?: string;
  /** Path or gitignore pattern. */
  readonly path?: string;
  /** Of a gap: the source of advisories or the ecosystem that it is about. */
  readonly about?: string;
  /** YYYY-MM-DD; the waiver holds through that day, UTC. */
  readonly until?: string;
  readonly because: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** The file and line it stands in. */
  readonly from: Location;
  /** Of a VEX statement: its status and justification. */
  readonly vex?: { readonly status: 'not_affected' | 'fixed'; readonly justification?: string };
}

export interface BrokenRule {
  /** The clause of the policy: `severity >= critical`, `kev`. */
  readonly clause: string;
  readonly finding: Finding;
}

/**
 * `fail`: findings break the policy. `incomplete`: none of those that we saw does, but there are gaps.
 * Incomplete is never a pass.
 */
export interface Verdict {
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  /** The name and the clauses of the policy, in words. */
  readonly policy: { readonly name: string; readonly clauses: readonly string[]; readonly strict: boolean };
  readonly broken: readonly BrokenRule[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  readonly expiredWaivers: readonly Waiver[];
  readonly unusedWaivers: readonly Waiver[];
}

/** One change that a person can make, and what it buys. */
export interface PlanStep {
  readonly summary: string;
  readonly command?: string;
  readonly location?: Location;
  /** Other places that the same change is due at. */
  readonly alsoAt?: readonly Location[];
  /** Share of the whole risk that goes away, 0 to 1. */
  readonly riskShare: number;
  readonly effort: string;
  /** The image to build on. */
  readonly base?: { readonly from?: string; readonly to: string };
  /** Fingerprints of the findings that it clears. */
  readonly clears: readonly string[];
  readonly why: string;
  /** The command names a range, or has the tool resolve one anew: later versions than the one named may be installed. */
  readonly takesLater?: true;
  /** One of the changes that make the verdict pass. */
  readonly isNeeded?: true;
  /** A person has to judge it first: code that no input was followed to, a secret that its place or wording speaks against. */
  readonly isForReview?: true;
  /** The package that goes up, and what it is installed as. */
  readonly upgrade?: {
    readonly ecosystem: string;
    readonly name: string;
    readonly from: readonly string[];
    readonly to: string;
    readonly purls: readonly Purl[];
    /** Direct dependencies that move with it. */
    readonly also?: readonly { readonly name: string; readonly to: string }[];
    /** Packages that refuse the version, whatever their release. */
    readonly heldBy?: readonly string[];
    /** Manifests and lockfiles that have it, where there are several. */
    readonly paths?: readonly string[];
  };
  /** The line that changes in a file that people keep. */
  readonly edit?: LineEdit;
  /** The same change in other files. */
  readonly moreEdits?: readonly LineEdit[];
}

/** A line of a file, as it is and as it should be, without the space around it. */
export interface LineEdit {
  readonly path: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What the needed steps of the plan do to the verdict, tried on the inventory. */
export interface PlanOutlook {
  readonly outcome: 'pass' | 'incomplete' | 'fail';
  /** The set was applied to the inventory, and matched and decided again. */
  readonly isProved: boolean;
}

/** What a person does so that gaps no longer make the verdict incomplete. */
export interface ClosingStep {
  readonly summary: string;
  readonly command?: string;
  /** Lines for `waivers` in seaworthy.yaml that accept the same gaps for a time. */
  readonly waivers: readonly string[];
  /** How many gaps. */
  readonly closes: number;
}

export interface StageTiming {
  readonly name: string;
  readonly ms: number;
  readonly summary?: string;
}

/** What every command that reports hands to every writer, and what `--json` prints. */
export interface Report {
  readonly schema: 'https://seaworthy.dev/schemas/report-1.json';
  readonly tool: { readonly name: 'seaworthy'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly target: ReportTarget;
  readonly verdict: Verdict;
  readonly plan: readonly PlanStep[];
  /** Left out where nothing breaks the policy. */
  readonly outlook?: PlanOutlook;
  /** How to close the gaps that make the verdict incomplete; left out where there are none. */
  readonly closing?: readonly ClosingStep[];
  /** All that were found and not waived, worst first. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly inventory: Inventory;
  readonly data: readonly DataInfo[];
  readonly stages: readonly StageTiming[];
  /** Of an audit: what was decided beside the findings. */
  readonly host?: HostSummary;
}

/** Every recommendation that an audit decides, and how each container is held. */
export interface HostSummary {
  readonly recommendations: readonly {
    /** Of the CIS Docker Benchmark: `5.10`. */
    readonly id: string;
    readonly status: 'pass' | 'fail' | 'not-applicable' | 'manual' | 'unknown';
    readonly rules: readonly string[];
    /** What decided, of the worst subject. */
    readonly evidence: string;
  }[];
  readonly containers: readonly {
    readonly name: string;
    readonly user: string;
    /** By kind: `own`, `host`, `daemon`, `none`, or `shared with NAME`. */
    readonly namespaces: Readonly<Record<string, string>>;
    readonly capabilities: readonly string[];
    readonly seccomp: string;
    /** Easiest first. */
    readonly waysOut: readonly string[];
  }[];
}

export interface ReportTarget {
  readonly kind: 'image' | 'filesystem' | 'sbom' | 'host' | 'endpoint';
  readonly name: string;
  readonly openedBy: string;
  readonly digest?: Digest;
  readonly image?: ImageDetails;
  readonly layers?: readonly {
    readonly diffId?: Digest;
    readonly createdBy?: string;
    readonly sizeBytes?: number;
  }[];
  /** Of an image: what it was built on, as far as that is known. */
  readonly base?: BaseImage;
  /** Of an endpoint: why it may be attacked, in the owner's words. */
  readonly authorization?: string;
  /** The component that the target itself is, where an SBOM names one. */
  readonly purl?: Purl;
}

/** The image that another one was built on, and how that is known. */
export interface BaseImage {
  readonly name?: string;
  readonly digest?: Digest;
  /** Its layers are the first ones; left out where only its name is known. */
  readonly layers?: number;
  /**
   * `layers`: the image was given and its layers are there. `dockerfile`: its steps fit the history. `label`:
   * `org.opencontainers.image.base.name`. `history`: where a build began anew, which is a convention and no proof.
   */
  readonly by: 'layers' | 'dockerfile' | 'label' | 'history';
  /** The FROM line. */
  readonly dockerfile?: { readonly path: string; readonly line: number };
  /** Findings that all come with it. */
  readonly findings: number;
  /** Other images to build on, the recommended one first. */
  readonly moves: readonly BaseMove[];
}

export interface BaseMove {
  readonly name: string;
  readonly effort: 'patch' | 'minor' | 'major' | 'other';
  /** Findings of the base that it does not have, and those that it would bring. */
  readonly clears: number;
  readonly brings: number;
}

/** One output format. The folder's name under `src/report/writers/` is its id. */
export interface Writer {
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Same report, same bytes. `terminal` has colours only when asked. */
  write(report: Report, options: WriterOptions): string | Promise<string>;
}

export interface WriterOptions {
  readonly colour: boolean;
  readonly widthColumns: number;
  /** Show every finding, not the ones that matter most. */
  readonly all: boolean;
  /** The line of the target's code at a place; empty where it cannot be read. */
  readonly codeAt?: (place: FileLocation) => string;
}
