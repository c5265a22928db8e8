import { whenMissing } from '../../hits.js';
import { type ConfigRule, ksv } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'cpu-request-missing',
  title: 'No CPU is requested',
  severity: 'low',
  aliases: [...ksv(15), 'CKV_K8S_10'],
  expected: 'a CPU request',
  fix: 'Set a CPU request.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  formats: ['kubernetes'],
  repairs,
  container: ({ cpuRequest, role }) => (role === 'ephemeral' ? [] : whenMissing(cpuRequest)),
};
