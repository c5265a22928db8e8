import { isTrue, whenValue } from '../../hits.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-uts',
  title: "The host's name can be changed",
  severity: 'medium',
  aliases: cis('5.21'),
  expected: 'a UTS namespace of its own',
  fix: 'Remove the setting; hostname: gives the container a name of its own. What reports or sets the name of the host keeps it: say so in a waiver.',
  references: [cisDocker],
  repairs,
  workload: ({ host }) => whenValue(host.uts, isTrue),
};
