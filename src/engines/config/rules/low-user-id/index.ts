import { whenMissingOr } from '../../hits.js';
import { type ConfigRule, ksv, securityContexts } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'low-user-id',
  title: 'Container runs with a user id that the host may know',
  severity: 'low',
  aliases: [...ksv(20), 'CKV_K8S_40'],
  expected: 'runAsUser above 10000',
  fix: 'Set runAsUser to a number above 10000.',
  isLinuxOnly: true,
  references: [securityContexts],
  formats: ['kubernetes'],
  repairs,
  container: ({ user }) => whenMissingOr(user, (id) => Number(id) <= 10_000),
};
