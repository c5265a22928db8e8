/** TCP ports that were listened on and peers that were connected to or accepted. */
export interface Traffic {
  readonly listens: readonly number[];
  readonly connects: readonly { readonly address: string; readonly port: number }[];
  /** From outside of the container. */
  readonly accepts: readonly { readonly address: string; readonly port: number }[];
}

/** Within its own network: what it says to itself needs no rule, and how often it does is a matter of time. */
export function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}

function outward({ connects }: Traffic): Traffic['connects'] {
  return connects.filter(({ address }) => !isLoopback(address));
}

function block(address: string): string {
  return address.includes(':') ? `${address}/128` : `${address}/32`;
}

/** Kubernetes NetworkPolicy (networking.k8s.io/v1) that allows what was seen, and DNS where there were names to look up. */
export function networkPolicy(name: string, traffic: Traffic): string {
  // RFC 1123: begins and ends with a letter or a digit.
  const label = /[a-z0-9](?:.*[a-z0-9])?/.exec(name.replace(/[^a-z0-9-]/g, '-').slice(0, 63))?.[0] ?? 'app';
  const ports = traffic.listens.map((port) => `        - { protocol: TCP, port: ${port} }`);
  const egress = outward(traffic).map(
    ({ address, port }) =>
      `    - to: [{ ipBlock: { cidr: "${block(address)}" } }]\n      ports: [{ protocol: TCP, port: ${port} }]`,
  );
  return [
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    `metadata: { name: ${label} }`,
    'spec:',
    `  podSelector: { matchLabels: { app: ${label} } }`,
    '  policyTypes: [Ingress, Egress]',
    ...(ports.length === 0 ? ['  ingress: []'] : ['  ingress:', '    - ports:', ...ports]),
    ...(egress.length === 0
      ? ['  egress: []']
      : ['  egress:', ...egress, '    - ports: [{ protocol: UDP, port: 53 }, { protocol: TCP, port: 53 }]']),
    '',
  ].join('\n');
}

/** Rules for the chain that Docker leaves to the administrator; the container has to have the address. */
export function dockerUserRules(address: string, traffic: Traffic): string {
  const rule = (text: string) => `iptables -I DOCKER-USER ${text}`;
  const allowed = outward(traffic).map((peer) =>
    rule(`-s ${address} -d ${peer.address} -p tcp --dport ${peer.port} -j RETURN`),
  );
  // Inserted from the last to the first: the drop has to end up below.
  return [
    '#!/bin/sh -eu',
    `# Traffic of ${address} as it was observed; TCP only.`,
    rule(`-s ${address} -j DROP`),
    rule(`-s ${address} -m conntrack --ctstate ESTABLISHED,RELATED -j RETURN`),
    ...allowed,
    '',
  ].join('\n');
}
