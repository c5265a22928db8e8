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
      return name === undefined || safe.has(name.replaceAll('/', '.'))
        ? []
        : [{ spot: item, actual: name, detail: name }];
    }),
};

/** Pod Security Standards, with those that later versions of it added. */
const safe = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
]);
