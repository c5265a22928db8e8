import { whenMissingOr } from '../../hits.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'pids-limit-missing',
  title: 'The number of processes is not limited',
  severity: 'low',
  aliases: cis('5.29'),
  expected: 'a limit above 0',
  fix: 'Set pids_limit to some hundreds.',
  references: [cisDocker],
  formats: ['compose'],
  repairs,
  container: ({ pidsLimit }) => whenMissingOr(pidsLimit, (limit) => limit <= 0),
};
