import { isFalse, whenMissingOr } from '../../hits.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'healthcheck-missing',
  title: 'No health check',
  severity: 'low',
  aliases: cis('5.27'),
  expected: 'a health check',
  fix: 'Write a health check, here or in the image.',
  references: [cisDocker, 'https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  formats: ['compose', 'ecs', 'docker-terraform'],
  container: ({ probes }) => whenMissingOr(probes.health, isFalse),
};
