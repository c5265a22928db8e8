import { whenValue } from '../../hits.js';
import { isUnconfined, whenOverridden } from '../../pod-profile.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'apparmor-unconfined',
  title: 'AppArmor is switched off',
  severity: 'low',
  aliases: [...ksv(2), ...cis('5.2')],
  standards: ['Pod Security Standards, baseline: AppArmor'],
  expected: "the runtime's default AppArmor profile, or one of your own",
  fix: 'Remove the setting, or name a profile.',
  isLinuxOnly: true,
  references: [podSecurityStandards, cisDocker],
  repairs,
  container: ({ apparmor }, { format }) =>
    whenValue(apparmor, format === 'kubernetes' ? isNoProfile : isUnconfined),
  workload: (workload) => whenOverridden(workload, ['appArmorProfile', 'type'], isUnconfined),
};

/** Pod Security Standards allow the runtime's default and profiles of the host; the rest is no reference at all. */
function isNoProfile(profile: string): boolean {
  return profile !== 'default' && profile !== 'localhost' && !profile.startsWith('localhost/');
}
