import { context } from '../../repairs/kubernetes.js';
import { because, type RuleRepairs } from '../../repairs/repair.js';

const asked = because(
  'A program that uses system calls outside of the default profile stops.',
  context('RuntimeDefault', 'seccompProfile', 'type'),
);

export const repairs: RuleRepairs = {
  // A privileged container has no profile, whatever is written.
  kubernetes: (question) => (question.container?.privileged.value === true ? undefined : asked(question)),
};
