import type { About } from '../judge.js';
import type { Edit } from '../rule.js';

/** A change of one file that repairs what was found. */
export interface ConfigRepair {
  /** `safe`: what runs stays what it is but for rights that the rule is about. */
  readonly safety: 'safe' | 'ask';
  readonly summary: string;
  readonly path: string;
  readonly edits: readonly Edit[];
}

export interface Lack {
  readonly lacks: string;
}

export interface Question extends About {
  readonly rule: string;
  readonly detail?: string;
  /** Of the file in which the setting stands. */
  readonly text: string;
  /** Digests of images by their names. */
  readonly digestOf: (image: string) => string | undefined;
}

export interface Change {
  readonly summary: string;
  readonly edits: readonly (Edit | undefined)[];
  readonly safety?: 'safe';
}

export type ConfigMaker = (question: Question) => Change | Lack | undefined;
