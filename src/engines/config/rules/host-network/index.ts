import { isTrue, whenValue } from '../../hits.js';
import type { Workload } from '../../models/container.js';
import { isTunnelImage } from '../../network-programs.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { byPodman, general, ofSurroundings } from './advice.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'host-network',
  title: 'Network of the host is shared',
  severity: 'high',
  aliases: [...ksv(9), 'CKV_K8S_19', ...cis('5.10')],
  standards: ['Pod Security Standards, baseline: Host Namespaces'],
  expected: 'a network of its own',
  fix: general,
  references: [podSecurityStandards, cisDocker],
  repairs,
  workload: (workload) =>
    whenValue(workload.host.network, isTrue, forItsEngine(ofNetworkProgram(workload), workload)),
};

/** With NET_ADMIN it sets up the network of the host, which it can do nowhere else; the capability is reported for itself. */
function ofNetworkProgram(workload: Workload): Partial<Pick<Hit, 'severity' | 'advice'>> {
  const { format, containers } = workload;
  const isGiven = containers.some(({ addedCapabilities }) =>
    addedCapabilities.some(({ text }) => text === 'NET_ADMIN'),
  );
  if (format !== 'compose') return {};
  const lan = workload.servesLan === true ? ofLan(workload) : undefined;
  if (!isGiven && !containers.some(isTunnelImage))
    return lan === undefined ? ofSurroundings(workload) : { advice: lan };
  return { severity: 'medium', advice: lan ?? ofNetworks };
}

/** Podman has a name of its own for the host. */
function forItsEngine(
  hit: Partial<Pick<Hit, 'severity' | 'advice'>>,
  { isForPodman = false }: Workload,
): Partial<Pick<Hit, 'severity' | 'advice'>> {
  return isForPodman && hit.advice !== undefined ? { ...hit, advice: byPodman(hit.advice) } : hit;
}

const ofNetworks =
  'Keep it where the program routes, filters or redirects what the host itself sends (NET_ADMIN): a transparent proxy, a firewall, a VPN of the whole host; drop the capabilities there that its documentation does not name (cap_drop: ALL and those that it starts with, as NET_RAW where it calls iptables). What serves containers alone has a network of its own, with NET_ADMIN and /dev/net/tun in it, which they join (network_mode: "service:NAME").';

/** It answers computers of its own network alone unless it is set otherwise: https://docs.pi-hole.net/docker/configuration/ */
function ofLan({ containers }: Workload): string {
  const isAsked = containers.some(
    ({ image, environment }) =>
      /(?:^|\/)pi-?hole(?:[:@]|$)/i.test((image.value ?? '').trim()) &&
      !environment.some(({ name }) => /listening/i.test(name)),
  );
  return isAsked
    ? dnsOrDhcp.replace(
        '. For DHCP',
        '; and set FTLCONF_dns_listeningMode (DNSMASQ_LISTENING before its release 6) to all, because clients behind a published port are of another network. For DHCP',
      )
    : dnsOrDhcp;
}

/** DHCP answers broadcasts, which no published port takes on. */
const dnsOrDhcp =
  'Remove it where the server answers DNS alone: publish 53 (TCP and UDP) and the port of its pages, at the address of the host in its network, and NET_ADMIN can go with it. For DHCP (67/udp) keep it, because broadcasts reach no published port, or put a relay in front; close what else it listens on by a firewall.';
