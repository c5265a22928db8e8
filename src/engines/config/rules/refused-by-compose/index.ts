import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'refused-by-compose',
  title: 'A setting for which Compose refuses the file',
  severity: 'medium',
  aliases: [],
  expected: 'a file that "docker compose config" accepts',
  fix: 'Declare what the service uses, and move what is no setting of a service to where it belongs.',
  references: ['https://docs.docker.com/reference/compose-file/'],
  formats: ['compose'],
  workload: ({ refused = [] }) => refused,
};
