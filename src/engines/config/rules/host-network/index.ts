import { isTrue, whenValue } from '../../hits.js';
import { type ConfigRule, cis, cisDocker, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-network',
  title: 'Network of the host is shared',
  severity: 'high',
  aliases: [...ksv(9), 'CKV_K8S_19', ...cis('5.10')],
  standards: ['Pod Security Standards, baseline: Host Namespaces'],
  expected: 'a network of its own',
  fix: 'Remove the setting and publish the ports that are needed; a relay of media with a wide range of ports keeps it, behind a firewall, and so does what listens to events of the kernel (udev, netlink), finds others by multicast, or sends its own address inside of a protocol (SIP, RTP, FTP, GTP, SCTP) and has no setting for an outer one. What called its neighbours at localhost then calls them by their names.',
  references: [podSecurityStandards, cisDocker],
  repairs,
  workload: ({ host }) => whenValue(host.network, isTrue),
};
