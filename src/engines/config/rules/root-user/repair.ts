import { member } from '../../repairs/compose.js';
import { userOf } from '../../repairs/kubernetes.js';
import { type ConfigMaker, decided, type RuleRepairs, unlessRootNeeded } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

const reason = 'What the program writes has to belong to that user, mounted folders included.';

function guarded(maker: ConfigMaker): ConfigMaker {
  return unlessRootNeeded(decided(reason, maker));
}

export const repairs: RuleRepairs = {
  kubernetes: guarded(userOf),
  compose: guarded((question) =>
    question.container?.user.isSet ? member('"10001:10001"', 'user')(question) : undefined,
  ),
  anywhere: guarded(flipped(/^(?:0+|root)$/, '10001')),
};
