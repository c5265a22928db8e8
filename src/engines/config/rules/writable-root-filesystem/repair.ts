import type { ServiceImage } from '../../../../knowledge/service-images.js';
import { member } from '../../repairs/compose.js';
import { context } from '../../repairs/kubernetes.js';
import {
  type ConfigMaker,
  decided,
  type RuleRepairs,
  unlessForeign,
  unlessService,
} from '../../repairs/repair.js';
import { flipped, off } from '../../repairs/words.js';

const reason =
  'A program that writes outside of its volumes stops: give those paths a volume or a tmpfs first.';

function guarded(maker: ConfigMaker): ConfigMaker {
  return unlessService(pathsOf, unlessForeign('the paths that it writes', decided(reason, maker)));
}

function pathsOf({ writes }: ServiceImage): string | undefined {
  return writes.length === 0 ? undefined : `a volume or tmpfs for ${writes.join(', ')}`;
}

export const repairs: RuleRepairs = {
  kubernetes: guarded(context('true', 'readOnlyRootFilesystem')),
  compose: guarded(member('true', 'read_only')),
  anywhere: guarded(flipped(off, 'true')),
};
