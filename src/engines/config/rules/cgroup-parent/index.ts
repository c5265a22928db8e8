import { whenValue } from '../../hits.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'cgroup-parent',
  title: 'Container is put into another control group',
  severity: 'low',
  aliases: cis('5.25'),
  expected: "the daemon's own control group",
  fix: 'Remove the setting.',
  references: [cisDocker],
  formats: ['compose', 'docker-terraform'],
  repairs,
  container: ({ cgroupParent }) => whenValue(cgroupParent, (parent) => parent !== ''),
};
