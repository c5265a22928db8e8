import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'host-device',
  title: 'A device of the host is passed in',
  severity: 'medium',
  aliases: cis('5.18'),
  expected: 'no device',
  fix: 'Remove the device, or say in a waiver what it is for.',
  references: [cisDocker],
  container: ({ devices }) =>
    devices.map(({ spot, text }) => ({
      spot,
      actual: text,
      detail: text,
      ...(ofWholeHost.test(text) ? { severity: 'high' } : {}),
    })),
};

/** The memory and the ports of the machine, and its disks: who writes them is root on it. */
const ofWholeHost =
  /^\/dev\/(?:mem|kmem|port|(?:sd|vd|xvd|hd)[a-z]\d{0,3}|nvme\d{1,3}n\d{1,3}(?:p\d{1,3})?|dm-\d{1,3})?(?::|$)/;
