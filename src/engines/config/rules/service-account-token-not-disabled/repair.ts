import { pod } from '../../repairs/kubernetes.js';
import { askedOfKnownPods, type ConfigMaker, decided, type RuleRepairs } from '../../repairs/repair.js';

const reason = 'A program that calls the interface of Kubernetes needs the token.';
const off = pod('false', 'automountServiceAccountToken');

export const repairs: RuleRepairs = {
  kubernetes: (question) => (hasOwnAccount(question) ? decided : askedOfKnownPods)(reason, off)(question),
};

/** Someone made an account for it, which has rights that it needs. */
function hasOwnAccount({ workload }: Parameters<ConfigMaker>[0]): boolean {
  const name = workload?.pod?.spec.get('serviceAccountName') ?? workload?.pod?.spec.get('serviceAccount');
  return name !== undefined;
}
