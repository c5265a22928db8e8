import { whenMissing } from '../../hits.js';
import { type ConfigRule, ksv } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'memory-request-missing',
  title: 'No memory is requested',
  severity: 'low',
  aliases: [...ksv(16), 'CKV_K8S_12'],
  expected: 'a memory request',
  fix: 'Set a memory request.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  formats: ['kubernetes'],
  repairs,
  container: ({ memoryRequest, role }) => (role === 'ephemeral' ? [] : whenMissing(memoryRequest)),
};
