import type { Container } from '../../models/container.js';
import { type ConfigRule, type Hit, podSecurityStandards } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'probe-host',
  title: 'Probe or lifecycle hook makes the kubelet ask another host',
  severity: 'medium',
  aliases: [],
  standards: ['Pod Security Standards, baseline: Host Probes / Lifecycle Hooks'],
  expected: 'no host in httpGet and tcpSocket',
  fix: 'Delete host: the kubelet then asks the pod itself.',
  references: [podSecurityStandards],
  formats: ['kubernetes'],
  container: hostsIn,
};

const places: readonly (readonly string[])[] = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

function hostsIn({ tree }: Container): readonly Hit[] {
  return places.flatMap((path) =>
    ['httpGet', 'tcpSocket'].flatMap((way): readonly Hit[] => {
      const host = tree.at(...path, way, 'host');
      if (host === undefined || host.isNull || host.text === '') return [];
      const setting = [...path, way, 'host'].join('.');
      return [{ spot: host, actual: `${setting}: ${host.text ?? 'a value'}`, detail: setting }];
    }),
  );
}
