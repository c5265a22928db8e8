import { member } from '../../repairs/compose.js';
import { userOf } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: userOf,
  compose: (question) =>
    question.container?.user.isSet ? member('"10001:10001"', 'user')(question) : undefined,
  anywhere: flipped(/^(?:0+|root)$/, '10001'),
};
