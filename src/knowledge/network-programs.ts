/** Programs that make tunnels, by the repositories of their images. */
export const tunnelImages =
  /(?:^|[/_-])(?:tailscale|headscale|wireguard|wg-easy|gluetun|openvpn(?:-as)?|zerotier(?:one)?|netbird|nebula|openconnect|warp|vpn)(?:$|[_-])/;

/** Programs that ban addresses by the packet filter of their own network. */
export const banningImages = /(?:^|[/_-])(?:fail2ban|swag|firewall-bouncer)(?:$|[_-])/;
