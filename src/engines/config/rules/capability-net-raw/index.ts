import { addedNamed, besideAllRights } from '../../capabilities.js';
import type { Container } from '../../models/container.js';
import { type ConfigRule, cis, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'capability-net-raw',
  title: 'Container has the capability NET_RAW',
  severity: 'high',
  aliases: [...ksv(119, 22, 106), ...cis('5.4')],
  standards: ['Pod Security Standards, baseline: Capabilities'],
  expected: 'no NET_RAW',
  fix: 'Remove NET_RAW; ping works without it on current kernels.',
  references: [podSecurityStandards, 'https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  repairs,
  container: (container, { format }) =>
    besideAllRights(
      container,
      addedNamed(container.addedCapabilities, ['NET_RAW']).map((hit) =>
        format === 'compose' && !isDropped(container) ? { ...hit, ...ofDefaults } : hit,
      ),
    ),
};

function isDropped({ droppedCapabilities }: Container): boolean {
  return droppedCapabilities.some(({ text }) => text === 'ALL' || text === 'NET_RAW');
}

/** Docker gives it to every container, so that the line changes nothing. */
const ofDefaults = {
  severity: 'low',
  actual: "added: NET_RAW, which is in Docker's default set anyway",
  advice:
    'Removing the line alone changes nothing: set cap_drop: [ALL] and add back what the program needs; ping works without NET_RAW on current kernels.',
} as const;
