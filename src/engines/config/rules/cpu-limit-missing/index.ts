import { whenMissing } from '../../hits.js';
import { type ConfigRule, cis, cisDocker, ksv } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'cpu-limit-missing',
  title: 'CPU is not limited',
  severity: 'low',
  aliases: [...ksv(11), 'CKV_K8S_11', ...cis('5.12')],
  expected: 'a CPU limit',
  fix: 'Set a CPU limit.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/', cisDocker],
  formats: ['kubernetes', 'compose'],
  repairs,
  container: ({ cpuLimit, role }) => (role === 'ephemeral' ? [] : whenMissing(cpuLimit)),
};
