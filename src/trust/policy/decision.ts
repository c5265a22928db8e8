import type { NonEmpty } from '../../core/location.js';

/** The answer of every trust policy, whichever format it is written in. */
export interface Decision {
  readonly allowed: boolean;
  /** The rule that decided, as the user would look it up: `transports.docker["registry.example.com/team"]`. */
  readonly rule: string;
  readonly reasons: NonEmpty<Reason>;
}

export interface Reason {
  readonly outcome: 'accepted' | 'refused';
  readonly code: ReasonCode;
  /** One line, no full stop. */
  readonly text: string;
  readonly where?: string;
}

export type ReasonCode =
  | 'anything-goes'
  | 'rejected-by-policy'
  | 'signed'
  | 'attested'
  | 'pinned'
  | 'not-signed'
  | 'not-attested'
  | 'wrong-key'
  | 'wrong-digest'
  | 'wrong-identity'
  | 'wrong-root'
  | 'wrong-annotation'
  | 'malformed'
  | 'keyless'
  | 'wrong-time'
  | 'expired'
  | 'not-logged'
  | 'unreadable'
  | 'unsupported';

export function accepted(code: ReasonCode, text: string, where?: string): Reason {
  return { outcome: 'accepted', code, text, ...(where === undefined ? {} : { where }) };
}

export function refused(code: ReasonCode, text: string, where?: string): Reason {
  return { outcome: 'refused', code, text, ...(where === undefined ? {} : { where }) };
}
