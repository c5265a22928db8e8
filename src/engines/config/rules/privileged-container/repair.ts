import { member } from '../../repairs/compose.js';
import { context } from '../../repairs/kubernetes.js';
import { type ConfigMaker, decided, type RuleRepairs, unlessForeign } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

const reason =
  'What it does with devices, mounts and kernel settings has to be named instead, under devices and cap_add.';

function guarded(maker: ConfigMaker): ConfigMaker {
  return unlessForeign('the devices and capabilities that it needs', decided(reason, maker));
}

export const repairs: RuleRepairs = {
  kubernetes: guarded(context('false', 'privileged')),
  compose: guarded(member('false', 'privileged')),
  anywhere: guarded(flipped(on, 'false')),
};
