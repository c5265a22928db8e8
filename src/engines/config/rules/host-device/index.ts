import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'host-device',
  title: 'A device of the host is passed in',
  severity: 'medium',
  aliases: cis('5.18'),
  expected: 'no device',
  fix: 'Remove the device, or say in a waiver what it is for.',
  references: [cisDocker],
  container: ({ devices }) => devices.map(({ spot, text }) => ({ spot, actual: text, detail: text })),
};
