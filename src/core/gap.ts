import type { Location } from './location.js';
import type { Role } from './role.js';

/**
 * What we could not look at. Silence must never read as safety.
 * `incomplete`: something that could hold a finding was not seen, so the verdict cannot be a plain pass.
 * `note`: the reader should know, and nothing was missed by it.
 */
export interface Gap {
  readonly kind: 'gap';
  /** The analyzer, opener, source or engine that speaks. */
  readonly unit: string;
  readonly location: Location;
  /** A sentence: what was not read and why. */
  readonly reason: string;
  readonly weight: 'incomplete' | 'note';
  /** A command or a sentence: how to close it. */
  readonly whatToDo?: string;
  /** Of the file; left out where it is product code, or where roles say nothing. */
  readonly role?: Role;
  /** Outside product code: the verdict is not incomplete by it. */
  readonly isOutside?: true;
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
