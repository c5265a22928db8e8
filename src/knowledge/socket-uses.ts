/** What images call the engine for, by their documentation, and what is left to do about its socket. */
interface SocketUse {
  readonly images: RegExp;
  readonly advice: string;
}

const noLimit = 'read-only limits nothing that is called through a socket';
const ofTheTwo = 'Put a proxy for the socket before it, in a network of the two alone, and name it';
const proxy = `${ofTheTwo} as the address of the engine (DOCKER_HOST, or its own setting)`;

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
      /(?:^|[/-])(?:dozzle|cadvisor|telegraf|vector|netdata|glances|homepage|diun|fluent-bit|filebeat|uptime-kuma|beszel-agent)$/,
    advice: `Leave it out where it is not asked about containers. Else ${insideOf(proxy)}: it needs containers, events, info and version for reading and no POST; ${noLimit}.`,
  },
  {
    // Discovery of containers asks for the networks at each refresh: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#docker_sd_config
    images: /(?:^|[/-])(?:promtail|alloy|prometheus|vmagent)$|^grafana\/agent$/,
    advice: `Leave it out where it is not asked about containers. Else ${insideOf(proxy)}: it needs containers, networks, events, info and version for reading (services, tasks and nodes in a swarm) and no POST; ${noLimit}.`,
  },
  {
    images:
      /(?:^|[/-])(?:portainer(?:-ce|-ee)?|watchtower|ouroboros|dockge|yacht|autoheal|docker-autoheal|komodo-periphery|ofelia|lazydocker)$/,
    advice: `Keep it where administering the engine is its purpose, and treat it as root on the host: no port that is open to all, sign-in with a password of its own, a release tag or a digest, and nothing else on its network; ${noLimit}, and a proxy for the socket would have to let through what makes it mighty.`,
  },
];

/** What to do about the socket in a container of the image and with its network_mode; nothing where the image is not known. */
export function adviceForSocket(repository: string, mode = ''): string | undefined {
  const advice = socketUses.find(({ images }) => images.test(repository))?.advice;
  const inMode = proxyIn(mode);
  if (inMode === undefined) return advice;
  return advice?.replace(ofTheTwo, inMode).replace(insideOf(ofTheTwo), insideOf(inMode));
}

/** As it stands inside of a sentence. */
function insideOf(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** Compose takes no networks beside a network_mode. */
function proxyIn(mode: string): string | undefined {
  if (mode === 'host')
    return 'Put a proxy for the socket before it, in a network of its own that publishes its port at 127.0.0.1 of the host alone, because network_mode: host takes no networks beside it and every program of the host can call that port, and name it';
  const [, joined] = /^(?:service|container):([\w.-]{1,100})$/.exec(mode) ?? [];
  return joined === undefined
    ? undefined
    : `Put a proxy for the socket before it: network_mode: ${mode} takes no networks beside it, so either the proxy gets the same network_mode and listens at 127.0.0.1 alone, where all that share that network can call it, or the service leaves the mode for a network with the proxy and one with ${joined}, and calls by the name ${joined} what it called at localhost; name the proxy`;
}
