import { whenMissing } from '../../hits.js';
import { type ConfigRule, cis, cisDocker, ksv } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'memory-limit-missing',
  title: 'Memory is not limited',
  severity: 'low',
  aliases: [...ksv(18), 'CKV_K8S_13', ...cis('5.11')],
  expected: 'a memory limit',
  fix: 'Set a memory limit.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/', cisDocker],
  repairs,
  container: ({ memoryLimit, role }) => (role === 'ephemeral' ? [] : whenMissing(memoryLimit)),
};
