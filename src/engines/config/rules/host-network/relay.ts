import type { Workload } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import type { Hit } from '../../rule.js';

export const ofRelay: Pick<Hit, 'severity' | 'advice'> = {
  severity: 'medium',
  advice:
    'It relays media over a wide range of ports: keep the setting, behind a firewall that lets in those ports alone, and give it no further rights; what it has for an administrator listens at 127.0.0.1. Where it has a setting for its outer address and the range is small, it can publish that range instead.',
};

/** What serves a relay that stays on the network of the host is called by it at the loopback of the host. */
export function besideRelay(relays: readonly string[]): string {
  const shown = relays.slice(0, 2).map((name) => name.slice(0, 60));
  const [first, it] =
    shown.length === 1
      ? [`${shown[0]} of this file relays media and keeps`, 'it']
      : [`${shown.join(' and ')} of this file relay media and keep`, 'they'];
  return `Remove the setting, let it listen at 0.0.0.0 of its own network with a password, and publish its port at 127.0.0.1 of the host alone: ${first} the network of the host, where ${it} may go on to call that port.`;
}

/** A server in front of others, by its image or its name. */
export function isGateway({ name, containers }: Workload): boolean {
  const images = containers.map(({ image }) => parseImageName(image.value?.trim() ?? '').repository);
  return [name, ...images].some((each) => gateways.test(each));
}

const gateways =
  /(?:^|[/_-])(?:caddy(?:l4)?|nginx|openresty|traefik|haproxy|envoy|nginx-proxy(?:-manager)?|swag)(?:$|[_-])/i;

/** Who uses the relay comes to it from outside, and it calls the relay at the loopback. */
export function gatewayBesideRelay(relays: readonly string[]): Pick<Hit, 'severity' | 'advice'> {
  const shown = relays
    .slice(0, 2)
    .map((name) => name.slice(0, 60))
    .join(' and ');
  return {
    severity: 'medium',
    advice: `Keep the setting where it passes connections on to ${shown}, which stays on the network of the host, with a firewall that lets in its own ports alone; or publish those (80 and 443, and what else it takes from outside) at all addresses, and let it call ${shown} at host.docker.internal (extra_hosts: host.docker.internal:host-gateway).`,
  };
}
