import { shellWord } from '../../../../core/shell-word.js';
import {
  type CheckGroup,
  type ContainerCheck,
  fail,
  failuresOr,
  manual,
  notApplicable,
  pass,
  type Remedy,
} from '../../check.js';
import { sharedWith } from '../../effective/namespaces.js';
import { isEveryAddress } from '../../facts/map.js';
import type { ContainerFacts, HostFacts, PublishedPort } from '../../facts/types.js';
import { ownNetwork } from '../../remedies.js';

function textOf({ container, hostIp, hostPort }: PublishedPort): string {
  return `${hostIp === '' ? '*' : hostIp}:${hostPort === 0 ? 'any' : hostPort}->${container}`;
}

/** Published on one address: on loopback where every address was meant. */
function published(now: PublishedPort, wanted: PublishedPort): Remedy {
  const hostIp = isEveryAddress(now.hostIp) ? '127.0.0.1' : now.hostIp;
  const option = asOption({ ...wanted, hostIp });
  return { flag: `drop -p ${asOption(now)}, -p ${option}`, compose: `ports: ["${option}"]` };
}

/** `127.0.0.1:8080:80/tcp`, as docker-run(1) reads it. */
function asOption({ container, hostIp, hostPort }: PublishedPort): string {
  const address = hostIp.includes(':') && !hostIp.startsWith('[') ? `[${hostIp}]` : hostIp;
  if (address === '' && hostPort === 0) return shellWord(container);
  return shellWord(`${address === '' ? '' : `${address}:`}${hostPort === 0 ? '' : hostPort}:${container}`);
}

const privileged: ContainerCheck = {
  id: 'privileged-port',
  cis: ['5.8'],
  title: 'Port below 1024 of the host is published',
  severity: 'low',
  level: 1,
  expected: 'ports from 1024 on',
  fix: 'Publish a high port, and let a proxy listen on the low one.',
  remedy: { flag: '-p 127.0.0.1:8080:80', compose: 'ports: ["127.0.0.1:8080:80"]' },
  subject: 'container',
  judge: ({ ports }) =>
    failuresOr(
      ports
        .filter(({ hostPort }) => hostPort > 0 && hostPort < 1024)
        .map((port) =>
          fail(textOf(port), {
            detail: textOf(port),
            remedy: published(port, { ...port, hostPort: 8000 + port.hostPort }),
          }),
        ),
      pass('none'),
    ),
};

const everywhere: ContainerCheck = {
  id: 'port-on-all-interfaces',
  cis: ['5.14'],
  title: 'Port is published on every address of the host',
  severity: 'medium',
  level: 1,
  expected: 'a port bound to one address',
  fix: "Name the address: Docker's rules come before those of the host's firewall.",
  remedy: { flag: '-p 127.0.0.1:8080:80', compose: 'ports: ["127.0.0.1:8080:80"]' },
  subject: 'container',
  judge: (container, facts) => {
    const { ports, publishAll, exposedPorts } = container;
    const usual = usualAddress(container, facts);
    const isEverywhere = (hostIp: string) => isEveryAddress(hostIp === '' ? usual : hostIp);
    const open = ports.filter(
      ({ hostIp, hostPort }) => isEverywhere(hostIp) && !(publishAll && hostPort >= firstChosenPort),
    );
    return failuresOr(
      [
        ...open.map((port) =>
          fail(textOf(port), {
            detail: `${port.hostPort}->${port.container}`,
            remedy: published(port, port),
          }),
        ),
        ...(publishAll && exposedPorts.length > 0 && isEverywhere('')
          ? [fail(`-P: ${exposedPorts.join(', ')}`, { detail: 'all', remedy: unneeded.remedy })]
          : []),
      ],
      pass(ports.length === 0 ? 'no port is published' : ports.map(textOf).join(', ')),
    );
  },
};

/** Of those that the kernel gives out (ip(7), ip_local_port_range), from which the engine takes ports of `-P`. */
const firstChosenPort = 32_768;

/** Where a port without an address is published: all bridges of the container may have one (docker-network-create(1)). */
function usualAddress({ networks: own }: ContainerFacts, { networks }: HostFacts): string {
  const bridges = networks.filter(({ name, driver }) => driver === 'bridge' && own.includes(name));
  const addresses = bridges.map(
    ({ options }) => options['com.docker.network.bridge.host_binding_ipv4'] ?? '',
  );
  return addresses.every((address) => !isEveryAddress(address)) ? (addresses[0] ?? '') : '';
}

const unneeded: ContainerCheck = {
  id: 'unneeded-port',
  cis: ['5.9'],
  title: 'Published port that nothing listens on, or that was not chosen',
  severity: 'low',
  level: 1,
  expected: 'only ports that the program listens on',
  fix: 'Publish by hand the ports that are used.',
  remedy: { flag: 'drop -P', compose: 'remove it from ports' },
  subject: 'container',
  judge: (container) => {
    if (container.publishAll) return fail('-P publishes every exposed port', { detail: 'all' });
    if (container.ports.length === 0) return pass('no port is published');
    if (container.live === undefined)
      return manual(
        `published: ${container.ports.map(textOf).join(', ')}; it does not run here, so what listens is not known`,
      );
    const { listening } = container.live;
    const idle = container.ports.filter(
      (port) => port.container.endsWith('/tcp') && !listening.includes(numberOf(port)),
    );
    return failuresOr(
      idle.map((port) =>
        fail(`${textOf(port)}: nothing listens`, {
          detail: port.container,
          remedy: { flag: `drop -p ${asOption(port)}`, compose: `remove ${asOption(port)} from ports` },
        }),
      ),
      pass('every published port is listened on'),
    );
  },
};

function numberOf({ container }: PublishedPort): number {
  return Number.parseInt(container, 10);
}

const defaultBridge: ContainerCheck = {
  id: 'default-bridge-network',
  cis: ['5.30'],
  title: 'Container is on the default bridge',
  severity: 'low',
  level: 2,
  expected: 'a network of its own',
  fix: 'Create a network for containers that need each other.',
  remedy: { flag: '--network NAME', compose: 'networks: [NAME]', command: 'docker network create NAME' },
  subject: 'container',
  judge: (container, { engine, daemon, networks }) => {
    if (sharedWith(container.networkMode) !== undefined)
      return notApplicable('it uses the network of another container');
    const hasBridge = networks.some(({ name, driver }) => name === 'bridge' && driver === 'bridge');
    if (!hasBridge && (daemon !== undefined || engine.isPodman))
      return notApplicable('there is no default bridge');
    const isThere = container.networks.includes('bridge') || isDefaultMode(container);
    return isThere
      ? fail('network bridge', { remedy: ownNetwork(container.name) })
      : pass(container.networks.join(', ') || container.networkMode);
  },
};

function isDefaultMode({ networkMode, networks }: ContainerFacts): boolean {
  return ['', 'default', 'bridge'].includes(networkMode) && networks.length === 0;
}

export const group: CheckGroup = {
  id: 'ports',
  title: 'Published ports and networks of containers',
  checks: [privileged, everywhere, unneeded, defaultBridge],
};
