import { whenMissingOr } from '../../hits.js';
import { type ConfigRule, ksv, securityContexts } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'low-group-id',
  title: 'Container runs with a group id that the host may know',
  severity: 'low',
  aliases: ksv(21),
  expected: 'runAsGroup above 10000',
  fix: 'Set runAsGroup to a number above 10000.',
  isLinuxOnly: true,
  references: [securityContexts],
  formats: ['kubernetes'],
  repairs,
  container: ({ group }) => whenMissingOr(group, (id) => id <= 10_000),
};
