import { isTrue, whenValue } from '../../hits.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-ipc',
  title: 'Shared memory of the host is shared',
  severity: 'high',
  aliases: [...ksv(8), 'CKV_K8S_18', ...cis('5.17')],
  standards: ['Pod Security Standards, baseline: Host Namespaces'],
  expected: 'an IPC namespace of its own',
  fix: 'Remove the setting; containers that share memory take the namespace of one of them (ipc: service:NAME, or one pod), and a larger /dev/shm is a setting of its own (shm_size, or an emptyDir in memory). What shares memory with programs of the host itself keeps it: say so in a waiver.',
  references: [podSecurityStandards, cisDocker],
  repairs,
  workload: ({ host }) => whenValue(host.ipc, isTrue),
};
