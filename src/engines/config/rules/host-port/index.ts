import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-port',
  title: 'Port of the host is taken',
  severity: 'high',
  aliases: [...ksv(24), 'CKV_K8S_26'],
  standards: ['Pod Security Standards, baseline: Host Ports'],
  expected: 'no hostPort',
  fix: 'Remove hostPort and put a Service before the pod.',
  references: [podSecurityStandards],
  formats: ['kubernetes'],
  repairs,
  container: ({ ports }) =>
    ports
      .filter(({ host }) => host !== undefined)
      .map(({ spot, text, host }) => ({ spot, actual: text, detail: String(host) })),
};
