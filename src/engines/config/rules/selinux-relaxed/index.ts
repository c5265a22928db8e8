import { whenValue } from '../../hits.js';
import type { SeLinux } from '../../models/container.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'selinux-relaxed',
  title: 'SELinux label is switched off or replaced',
  severity: 'medium',
  aliases: [...ksv(25), ...cis('5.3')],
  standards: ['Pod Security Standards, baseline: SELinux'],
  expected: 'the type container_t, container_init_t, container_kvm_t or none, and no user and role',
  fix: "Remove the options and let the runtime's own label hold.",
  isLinuxOnly: true,
  references: [podSecurityStandards, cisDocker],
  repairs,
  workload: ({ seLinux }) => (seLinux === undefined ? [] : whenValue(seLinux, isRelaxed)),
  container: ({ seLinux }) => whenValue(seLinux, isRelaxed),
};

function isRelaxed({ disabled, type, user, role }: SeLinux): boolean {
  return disabled || !allowedTypes.has(type ?? '') || (user ?? '') !== '' || (role ?? '') !== '';
}

const allowedTypes = new Set([
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
]);
