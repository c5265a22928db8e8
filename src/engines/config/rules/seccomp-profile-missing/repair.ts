import { context } from '../../repairs/kubernetes.js';
import { askedOfKnown, decided, type Question, type RuleRepairs } from '../../repairs/repair.js';

const reason = 'A program that uses system calls outside of the default profile stops.';
const profile = context('RuntimeDefault', 'seccompProfile', 'type');

export const repairs: RuleRepairs = {
  // A privileged container has no profile, whatever is written.
  kubernetes: (question) =>
    question.container?.privileged.value === true
      ? undefined
      : (looksAtHost(question) ? decided : askedOfKnown)(reason, profile)(question),
};

/** Tracers, file systems and network plugins: what they are granted shows that they need more than others do. */
function looksAtHost({ container, workload }: Question): boolean {
  const hasRights = container?.addedCapabilities.some(({ text }) => !everyday.has(text)) === true;
  const { pid, ipc, network } = workload?.host ?? {};
  return hasRights || [pid, ipc, network].some((one) => one?.value === true);
}

const everyday: ReadonlySet<string> = new Set([
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'KILL',
  'NET_BIND_SERVICE',
  'SETGID',
  'SETUID',
]);
