import { type ServiceImage, serviceImage } from '../../../knowledge/service-images.js';
import type { About } from '../judge.js';
import { parseImageName } from '../models/image-name.js';
import type { Edit } from '../rule.js';

/** A change of one file that repairs what was found. */
export interface ConfigRepair {
  /** `safe`: what runs stays what it is but for rights that the rule is about. */
  readonly safety: 'safe' | 'ask';
  readonly summary: string;
  /** Of one that asks: what it depends on that the file does not show. One sentence. */
  readonly reason?: string;
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
  readonly reason?: string;
}

/** `never`: not in another way either. */
export type ConfigMaker = (question: Question) => Change | Lack | 'never' | undefined;

/** What a rule knows to do, by where its setting stands; a format's own maker goes before the one for single words. */
export interface RuleRepairs {
  readonly kubernetes?: ConfigMaker;
  readonly compose?: ConfigMaker;
  /** In every format: also in values of charts, in Terraform, in what was rendered. */
  readonly anywhere?: ConfigMaker;
}

/** A repair that needs no question. */
export function unattended(maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const change = maker(question);
    return change === undefined || change === 'never' || 'lacks' in change
      ? change
      : { ...change, safety: 'safe' };
  };
}

/** With what the answer depends on. */
export function because(reason: string, maker: ConfigMaker): ConfigMaker {
  return (question) => {
    const change = maker(question);
    return change === undefined || change === 'never' || 'lacks' in change ? change : { ...change, reason };
  };
}

/**
 * Not for images whose entrypoint or program is known to need more than the repair leaves: what it needs is named
 * instead, by `needs`; undefined where the repair leaves enough.
 */
export function unlessService(
  needs: (service: ServiceImage) => string | undefined,
  maker: ConfigMaker,
): ConfigMaker {
  return (question) => {
    const name = question.container?.image.value;
    const service = name === undefined ? undefined : serviceImage(lastNameOf(name));
    const lack = service && needs(service);
    return lack === undefined ? maker(question) : { lacks: `${lack} (${name?.slice(0, 60)})` };
  };
}

function lastNameOf(image: string): string {
  const { repository } = parseImageName(image.trim());
  return repository.slice(repository.lastIndexOf('/') + 1);
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
