import type { ServiceImage } from '../../../../knowledge/service-images.js';
import { member } from '../../repairs/compose.js';
import { userOf } from '../../repairs/kubernetes.js';
import { because, type ConfigMaker, type RuleRepairs, unlessService } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

const reason = 'What the program writes has to belong to that user, mounted folders included.';

function guarded(maker: ConfigMaker): ConfigMaker {
  return unlessService(rootOf, because(reason, maker));
}

function rootOf({ dropsRoot }: ServiceImage): string | undefined {
  return dropsRoot ? 'an entrypoint that starts without root' : undefined;
}

export const repairs: RuleRepairs = {
  kubernetes: guarded(userOf),
  compose: guarded((question) =>
    question.container?.user.isSet ? member('"10001:10001"', 'user')(question) : undefined,
  ),
  anywhere: guarded(flipped(/^(?:0+|root)$/, '10001')),
};
