import type { Container, Workload } from '../../models/container.js';
import { type ConfigRule, type Hit, podSecurityStandards } from '../../rule.js';

const restricted = (control: string) => `Pod Security Standards, restricted: ${control}`;

export const rule: ConfigRule = {
  id: 'windows-os-unnamed',
  title: 'Pod for nodes of Windows does not name its system',
  severity: 'low',
  aliases: [],
  standards: ['Privilege Escalation', 'Capabilities', 'Seccomp'].map(restricted),
  expected: 'os: { name: windows }',
  fix: 'Set spec.os.name to windows: without it Pod Security admission asks the pod for settings of Linux.',
  references: [podSecurityStandards, 'https://kubernetes.io/docs/concepts/workloads/pods/#pod-os'],
  formats: ['kubernetes'],
  workload: isTakenForLinux,
};

function isTakenForLinux({ pod, containers }: Workload): readonly Hit[] {
  const node = pod?.spec.at('nodeSelector', 'kubernetes.io/os');
  if (node?.text !== 'windows' || pod?.spec.at('os', 'name') !== undefined) return [];
  if (containers.every(isRestrictedForLinux)) return [];
  return [{ spot: node, actual: 'kubernetes.io/os: windows, and no spec.os.name' }];
}

function isRestrictedForLinux({ escalation, droppedCapabilities, seccomp }: Container): boolean {
  const dropsAll = droppedCapabilities.some(({ text }) => text === 'ALL');
  return escalation.value === false && dropsAll && seccomp.isSet;
}
