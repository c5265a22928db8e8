import type { Finding } from './finding.js';
import { type Justification, justificationOf } from './justification.js';
import type { Location } from './location.js';
import type { Role } from './role.js';

/**
 * What we could not look at. Silence must never read as safety.
 * `incomplete`: something that could hold a finding was not seen, so the verdict cannot be a plain pass.
 * `note`: the reader should know, and nothing was missed by it.
 */
export interface Gap {
  readonly kind: 'gap';
  /** The analyzer, opener, source or engine that reports it. */
  readonly unit: string;
  readonly location: Location;
  /** A sentence: what was not read and why. */
  readonly reason: string;
  readonly weight: 'incomplete' | 'note';
  readonly lacks?: Lack;
  /** A command or a sentence: how to close it. */
  readonly whatToDo?: string;
  /** Sources of advisories or ecosystems that it is about, where it is about no file. */
  readonly about?: readonly string[];
  /** A waiver accepts it: the verdict is not incomplete by it. */
  readonly accepted?: AcceptedGap;
  /** Of the file; left out where it is product code, or where roles say nothing. */
  readonly role?: Role;
  /** Outside product code: the verdict is not incomplete by it. */
  readonly isOutside?: true;
  /** A finding that a comment in the scanned tree hides. The policy decides what that is worth, and takes it out. */
  readonly hides?: Hidden;
  /** Findings that it only counts. The gate names the worst of product code, and takes them out. */
  readonly counts?: readonly Finding[];
}

/** What was not seen, where others act on it: a whole file, exact versions of packages that are named, or all packages of a system. */
export type Lack = 'file' | 'versions' | 'system-packages';

/** Who accepts a gap, why, and until when. */
export interface AcceptedGap {
  readonly because: string;
  readonly owner?: string;
  readonly until?: string;
}

export interface Hidden extends Justification {
  readonly finding: Finding;
}

/** What a comment hides, so that it reaches the verdict. */
export function hiddenGap(unit: string, location: Location, finding: Finding, comment: Justification): Gap {
  const { rule, title } = finding;
  return {
    ...gap(unit, location, `A comment hides ${rule}: ${title}`, 'note'),
    hides: { finding, ...justificationOf(comment) },
  };
}

export function gap(
  unit: string,
  location: Location | string,
  reason: string,
  weight: Gap['weight'] = 'incomplete',
): Gap {
  const place: Location = typeof location === 'string' ? { at: 'file', path: location } : location;
  return { kind: 'gap', unit, location: place, reason, weight };
}
