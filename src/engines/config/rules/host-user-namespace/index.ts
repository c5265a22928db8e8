import { isTrue, whenValue } from '../../hits.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-user-namespace',
  title: 'Users of the host are shared',
  severity: 'medium',
  aliases: cis('5.31'),
  expected: "the daemon's user namespace",
  fix: 'Remove the setting.',
  references: [cisDocker],
  repairs,
  workload: ({ host }) => whenValue(host.user, isTrue),
};
