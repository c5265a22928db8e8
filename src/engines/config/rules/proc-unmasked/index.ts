import { isTrue, whenValue } from '../../hits.js';
import { type ConfigRule, ksv, podSecurityStandards } from '../../rule.js';
import { hasOwnUsers } from '../../user-namespace.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'proc-unmasked',
  title: 'The masks over /proc are taken away',
  severity: 'medium',
  aliases: ksv(27),
  standards: ['Pod Security Standards, baseline: /proc Mount Type'],
  expected: 'procMount: Default',
  fix: 'Remove the setting.',
  isLinuxOnly: true,
  references: [podSecurityStandards],
  repairs,
  container: ({ unmaskedProc }, workload) => (hasOwnUsers(workload) ? [] : whenValue(unmaskedProc, isTrue)),
};
