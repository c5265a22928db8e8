import type { Container } from './models/container.js';
import { parseImageName } from './models/image-name.js';

/** A program that makes tunnels, by its image. */
export function isTunnelImage({ image }: Container): boolean {
  return tunnelImages.test(parseImageName(image.value?.trim() ?? '').repository);
}

const tunnelImages =
  /(?:^|[/_-])(?:tailscale|headscale|wireguard|wg-easy|gluetun|openvpn(?:-as)?|zerotier(?:one)?|netbird|nebula|openconnect|warp|vpn)(?:$|[_-])/;

/** A program that bans addresses by the packet filter of its own network, by its image. */
export function isBanningImage({ image }: Container): boolean {
  return banningImages.test(parseImageName(image.value?.trim() ?? '').repository);
}

const banningImages = /(?:^|[/_-])(?:fail2ban|swag|firewall-bouncer)(?:$|[_-])/;
