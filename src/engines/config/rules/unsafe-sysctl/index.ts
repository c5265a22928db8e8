import { safeSysctls } from '../../../../knowledge/sysctls.js';
import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'unsafe-sysctl',
  title: 'Kernel parameter outside the safe set',
  severity: 'medium',
  aliases: ksv(26),
  standards: ['Pod Security Standards, baseline: Sysctls'],
  expected: 'sysctls of the safe set only',
  fix: 'Remove the parameter.',
  references: [podSecurityStandards, 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/'],
  formats: ['kubernetes'],
  workload: ({ pod }) =>
    (pod?.spec.at('securityContext', 'sysctls')?.items ?? []).flatMap((item) => {
      const name = item.get('name')?.text;
      return name === undefined || safeSysctls.has(name.replaceAll('/', '.'))
        ? []
        : [{ spot: item, actual: name, detail: name }];
    }),
};
