import { isFalse, whenMissingOr } from '../../hits.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'healthcheck-missing',
  title: 'No health check',
  severity: 'low',
  aliases: cis('5.27'),
  sometimes: ['CIS-Docker-4.6', 'CIS-DI-0006', 'DS-0026', 'DS026', 'AVD-DS-0026'],
  expected: 'a health check',
  fix: 'Write a health check, here or in the image.',
  references: [cisDocker, 'https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  formats: ['compose', 'ecs', 'docker-terraform'],
  container: ({ probes }) => whenMissingOr(probes.health, isFalse),
  image: ({ healthcheck }) =>
    healthcheck === undefined || healthcheck[0] === 'NONE'
      ? [{ setting: 'Healthcheck', actual: 'no HEALTHCHECK', alsoKnownAs: dockerfileNames }]
      : [],
};

const dockerfileNames = ['CIS-Docker-4.6', 'CIS-DI-0006', 'DS-0026', 'DS026', 'AVD-DS-0026'];
