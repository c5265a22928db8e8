import { type ConfigRule, cis, cisDocker } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'port-on-all-interfaces',
  title: 'Port is published on every interface',
  severity: 'low',
  aliases: cis('5.14'),
  expected: 'an address of the host before the port',
  fix: 'Write the address that may be reached before the port: 127.0.0.1:8080:8080.',
  references: [cisDocker, 'https://docs.docker.com/engine/network/port-publishing/'],
  formats: ['compose', 'docker-terraform'],
  repairs,
  container: ({ ports }) =>
    ports
      .filter(({ published, hostIp }) => published && everywhere.has(hostIp ?? ''))
      .map(({ spot, text }) => ({ spot, actual: text, detail: text })),
};

const everywhere = new Set(['', '0.0.0.0', '::', '*']);
