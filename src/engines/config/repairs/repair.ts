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

/** `never`: not in another way either. */
export type ConfigMaker = (question: Question) => Change | Lack | 'never' | undefined;

/** A repair that needs no question. */
export function unattended(maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const change = maker(question);
    return change === undefined || change === 'never' || 'lacks' in change
      ? change
      : { ...change, safety: 'safe' };
  };
}

/** Kubernetes refuses a container that has all rights and may gain none. */
export function unlessMighty(maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const { container, workload } = question;
    const isMighty =
      container?.privileged.value === true ||
      container?.addedCapabilities.some(({ text }) => text === 'SYS_ADMIN' || text === 'ALL');
    return isMighty && workload?.format === 'kubernetes' ? 'never' : maker(question);
  };
}
