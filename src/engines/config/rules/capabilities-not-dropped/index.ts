import type { Container } from '../../models/container.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'capabilities-not-dropped',
  title: 'Container keeps default capabilities',
  severity: 'low',
  aliases: [...ksv(3, 106), 'CKV_K8S_37', ...cis('5.4')],
  sometimes: [...ksv(4), 'CKV_K8S_28'],
  standards: ['Pod Security Standards, restricted: Capabilities'],
  expected: 'capabilities dropped: ALL',
  fix: 'Drop ALL and add back the few that the program needs.',
  isLinuxOnly: true,
  references: [podSecurityStandards, cisDocker],
  formats: ['kubernetes', 'compose', 'docker-terraform'],
  repairs,
  container: missesDrop,
};

function missesDrop({ droppedCapabilities, capabilities }: Container): readonly Hit[] {
  const names = droppedCapabilities.map(({ text }) => text);
  if (names.includes('ALL')) return [];
  const raw = names.includes('NET_RAW') ? [] : ['CKV_K8S_28'];
  if (names.length > 0) {
    return [{ spot: capabilities, actual: `dropped: ${names.join(', ')}`, alsoKnownAs: raw }];
  }
  return [{ spot: capabilities, actual: 'nothing is dropped', alsoKnownAs: [...ksv(4), ...raw] }];
}
