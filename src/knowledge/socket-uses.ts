/** What images call the engine for, by their documentation, and what is left to do about its socket. */
interface SocketUse {
  readonly images: RegExp;
  readonly advice: string;
}

const noLimit = 'read-only limits nothing that is called through a socket';
const proxy =
  'Put a proxy for the socket before it, in a network of the two alone, and name it as the address of the engine (DOCKER_HOST, or its own setting)';

export const socketUses: readonly SocketUse[] = [
  {
    // They send signals to the proxy and run commands in it: https://github.com/nginx-proxy/acme-companion
    images: /(?:^|[/-])(?:acme-companion|letsencrypt-nginx-proxy-companion|docker-gen)$/,
    advice: `${proxy}: it needs containers, events, info and version for reading, and for the restart of its server kill or exec (POST) on containers, which is root on the host by itself; so let no port reach it, because ${noLimit}.`,
  },
  {
    images: /(?:^|[/-])(?:traefik|nginx-proxy|caddy-docker-proxy|swag)$/,
    advice: `${proxy}: it needs containers, networks, events, info and version for reading (services, tasks and nodes in a swarm) and no POST; ${noLimit}.`,
  },
  {
    images:
      /(?:^|[/-])(?:dozzle|cadvisor|telegraf|promtail|alloy|vector|netdata|glances|homepage|diun|fluent-bit|filebeat|uptime-kuma|beszel-agent)$/,
    advice: `Leave it out where it is not asked about containers. Else ${proxy.charAt(0).toLowerCase()}${proxy.slice(1)}: it needs containers, events, info and version for reading and no POST; ${noLimit}.`,
  },
  {
    images:
      /(?:^|[/-])(?:portainer(?:-ce|-ee)?|watchtower|ouroboros|dockge|yacht|autoheal|docker-autoheal|komodo-periphery|ofelia|lazydocker)$/,
    advice: `Keep it where administering the engine is its purpose, and treat it as root on the host: no port that is open to all, sign-in with a password of its own, a release tag or a digest, and nothing else on its network; ${noLimit}, and a proxy for the socket would have to let through what makes it mighty.`,
  },
];

/** What to do about the socket in a container of the image; nothing where it is not known. */
export function adviceForSocket(repository: string): string | undefined {
  return socketUses.find(({ images }) => images.test(repository))?.advice;
}
