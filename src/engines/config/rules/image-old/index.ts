import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'image-old',
  title: 'Image has not been built for a long time',
  severity: 'low',
  aliases: cis('4.4'),
  expected: 'a build within 180 days',
  fix: 'Build it again on the current base image.',
  references: [cisDocker],
  image: ({ ageDays }) =>
    ageDays !== undefined && ageDays > mostDays
      ? [{ setting: 'created', actual: `built ${ageDays} days ago` }]
      : [],
};

const mostDays = 180;
