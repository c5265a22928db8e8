import { type ConfigRule, ksv } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-aliases',
  title: 'Names are pinned in /etc/hosts',
  severity: 'low',
  aliases: ksv(7),
  expected: 'no hostAliases',
  fix: 'Use DNS, or a Service of type ExternalName.',
  references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
  formats: ['kubernetes'],
  repairs,
  workload: ({ pod }) => {
    const aliases = pod?.spec.get('hostAliases');
    return aliases === undefined || aliases.isNull ? [] : [{ spot: aliases, actual: 'hostAliases' }];
  },
};
