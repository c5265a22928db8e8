import type { NonEmpty } from '../../core/location.js';
import type { Severity } from '../../core/severity.js';
import type { ContainerFacts, HostFacts, ImageFacts } from './facts/types.js';

/**
 * `manual`: a person has to decide, and `evidence` says what to look at. `unknown`: what decides could not be read,
 * which is a gap.
 */
export type Status = 'pass' | 'fail' | 'not-applicable' | 'manual' | 'unknown';

/** What a check says of one subject. */
export interface Judgement {
  readonly status: Status;
  /** What was seen, or why it does not apply. */
  readonly evidence: string;
  /** Distinguishes several failures of one check on one subject: a path, a port, a capability. */
  readonly detail?: string;
  /** Replaces the check's own. */
  readonly severity?: Severity;
  readonly expected?: string;
  /** Replaces the check's own: the exact change for what was seen. */
  readonly remedy?: Remedy;
}

/**
 * The exact change, in the words of each place where it can be made. A flag is added to `docker run`, or replaces the one of
 * its name; `drop FLAG` takes one away, with `drop FLAG VALUE` where there are several. Keys of daemon.json are members of its
 * object, or `remove "key"`. Parts are set apart by `, `. `fixtures/remedies.test.ts` applies each and audits again.
 */
export interface Remedy {
  /** Of `docker run`. */
  readonly flag?: string;
  /** A key of Compose's service. */
  readonly compose?: string;
  /** A key of daemon.json with its value. */
  readonly daemon?: string;
  /** An instruction of a Dockerfile. */
  readonly dockerfile?: string;
  /** What a person types on the host. */
  readonly command?: string;
}

export interface CheckDescription {
  /** Our id; the same as the lint rule's where it is the same fact, so that one waiver covers both. */
  readonly id: string;
  /** Recommendations of the CIS Docker Benchmark v1.6 that it decides; none for checks of our own. */
  readonly cis: readonly string[];
  /** What is wrong, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** Level of the benchmark, as far as its public listings say; checks of our own are 2. */
  readonly level: 1 | 2;
  /** The Pod Security Standard that asks for it. */
  readonly pod?: 'baseline' | 'restricted';
  readonly expected: string;
  /** One imperative sentence. */
  readonly fix: string;
  readonly remedy: Remedy;
}

export interface ContainerCheck extends CheckDescription {
  readonly subject: 'container';
  judge(container: ContainerFacts, facts: HostFacts): Judgements;
}

export interface ImageCheck extends CheckDescription {
  readonly subject: 'image';
  judge(image: ImageFacts, facts: HostFacts): Judgements;
}

export interface HostCheck extends CheckDescription {
  readonly subject: 'host';
  judge(facts: HostFacts): Judgements;
}

export type RuntimeCheck = ContainerCheck | ImageCheck | HostCheck;
export type Judgements = Judgement | NonEmpty<Judgement>;

/** One topic: the folder's name under `checks/` is its id. */
export interface CheckGroup {
  readonly id: string;
  readonly title: string;
  readonly checks: readonly RuntimeCheck[];
}

export function pass(evidence: string): Judgement {
  return { status: 'pass', evidence };
}

export function fail(evidence: string, more: Omit<Judgement, 'status' | 'evidence'> = {}): Judgement {
  return { status: 'fail', evidence, ...more };
}

export function notApplicable(evidence: string): Judgement {
  return { status: 'not-applicable', evidence };
}

export function manual(evidence: string): Judgement {
  return { status: 'manual', evidence };
}

export function unknown(evidence: string): Judgement {
  return { status: 'unknown', evidence };
}

/** All failures, or else a pass. */
export function failuresOr(failures: readonly Judgement[], otherwise: Judgement): Judgements {
  const [first, ...more] = failures;
  return first === undefined ? otherwise : [first, ...more];
}
