import { isTrue, whenValue } from '../../hits.js';
import { keptForMeasuring } from '../../measures-host.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-pid',
  title: 'Processes of the host are visible',
  severity: 'high',
  aliases: [...ksv(10), 'CKV_K8S_17', ...cis('5.16')],
  standards: ['Pod Security Standards, baseline: Host Namespaces'],
  expected: 'a process namespace of its own',
  fix: 'Remove the setting, unless the program measures or debugs the processes of the host: then keep it, with no other program in its container and no port that is open to all, and say so in a waiver.',
  references: [podSecurityStandards, cisDocker],
  repairs,
  workload: (workload) => whenValue(workload.host.pid, isTrue, keptForMeasuring(workload)),
};
