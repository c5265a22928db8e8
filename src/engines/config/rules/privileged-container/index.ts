import { isTrue, whenValue } from '../../hits.js';
import { setsSysctls } from '../../privileges.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

const forSysctls =
  'Set the switch on the host (sysctl.d), or as a sysctl of the pod or service where it is one of a namespace, and remove the flag.';

export const rule: ConfigRule = {
  id: 'privileged-container',
  title: 'Container runs privileged',
  severity: 'high',
  aliases: [...ksv(17), 'CKV_K8S_16', ...cis('5.5')],
  standards: ['Pod Security Standards, baseline: Privileged Containers'],
  expected: 'privileged: false',
  fix: 'Remove the flag and grant the one capability or device that is really needed; what makes devices as it runs or writes below /sys has no narrower setting: say so in a waiver.',
  references: [podSecurityStandards, cisDocker],
  repairs,
  container: (container) =>
    whenValue(container.privileged, isTrue, setsSysctls(container) ? { advice: forSysctls } : {}),
};
