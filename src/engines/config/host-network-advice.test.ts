import { describe, expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function hostNetworkOf(lines: string, name = 'tide') {
  const text = `services:\n  ${name}:\n    network_mode: host\n${lines}`;
  const found = await configFindingsIn({ 'compose.yaml': text });
  return found.find(({ rule }) => rule === 'host-network');
}

describe('a service on the network of the host', () => {
  it.each([
    [
      'a server by an option',
      '    image: postgres:17\n    command: postgres -h 127.0.0.1 -p 15432\n',
      'now -h 127.0.0.1',
    ],
    [
      'a server by a list',
      '    image: redis:8\n    command: [redis-server, --bind, 127.0.0.1]\n',
      'now --bind 127.0.0.1',
    ],
    [
      'a proxy of a program on the host',
      '    image: nginx:1.29\n    environment: { UPSTREAM_HOST: 127.0.0.1 }\n',
      'host.docker.internal',
    ],
    ['another network', '    image: acme/tide:1\n', 'listen at more than the loopback'],
  ])('is advised what moves with it: %s', async (_, lines, advice) => {
    const found = await hostNetworkOf(lines);
    expect([found?.severity, found?.fix?.summary]).toEqual(['high', expect.stringContaining(advice)]);
  });

  it.each([
    [
      'names its neighbour',
      '    environment: { QUAY_URL: "amqp://127.0.0.1" }\n  quay:\n    network_mode: host\n',
      'quay of this file is on the network of the host as well: let it leave',
      true,
    ],
    ['names no service on a network of its own', '  quay:\n    image: acme/quay:1\n', 'of this file', false],
    [
      'speaks of IPv6 where a comment does',
      '    # nur IPv6 nach draußen\n    image: acme/tide:1\n',
      'enable_ipv6: true',
      true,
    ],
    ['is silent about IPv6 else', '    command: tide --bind 127.0.0.1\n', 'IPv6', false],
  ])('%s', async (_, lines, words, isSaid) => {
    expect((await hostNetworkOf(lines))?.fix?.summary.includes(words)).toBe(isSaid);
  });

  it.each([
    [
      'the address that a service listens at is no neighbour',
      '    environment: { TIDE_HOST: 127.0.0.1, TIDE_PORT: "4000" }\n',
      'set TIDE_HOST, the address that it listens at, to 0.0.0.0',
      true,
    ],
    [
      'the address of another one is called',
      '    environment: { QUAY_HOST: 127.0.0.1, QUAY_PORT: "4000" }\n',
      'What it calls at the loopback (QUAY_HOST)',
      true,
    ],
    ['what takes tasks publishes nothing', '    command: [node, worker.js]\n', 'publish the ports', false],
    [
      'a variable without an address may name a program of the host',
      '    environment: { MODEL_BASE_URL: "${MODEL_BASE_URL:-}" }\n',
      'What it calls by MODEL_BASE_URL',
      true,
    ],
    [
      'a comment names a program of the host',
      '    # Postgres stays on the host (127.0.0.1:5432)\n    image: acme/tide:1\n',
      'A program of the host that it calls has the name host.docker.internal',
      true,
    ],
    [
      'a server of names publishes its port',
      '    image: acme/names:1\n    # ports:\n    #   - "53:53/udp"\n    cap_add: [NET_ADMIN]\n',
      'publish 53 (TCP and UDP)',
      true,
    ],
    [
      'no rights are named that a program may start with',
      '    image: acme/vpn:1\n    cap_add: [NET_ADMIN]\n',
      'drop all other',
      false,
    ],
  ])('where %s', async (_, lines, words, isSaid) => {
    expect((await hostNetworkOf(lines))?.fix?.summary.includes(words)).toBe(isSaid);
  });

  it.each([
    [
      'all addresses at the loopback are named, of options as well',
      '    image: acme/tide:1\n    command: tide --queue-url=amqp://127.0.0.1:5672\n    environment: { QUAY_URL: "http://localhost:1", MODEL_URL: "http://[::1]:2" }\n',
      '(QUAY_URL, MODEL_URL, --queue-url)',
      true,
    ],
    [
      'a neighbour listens at the loopback alone',
      '    image: acme/tide:1\n  quay:\n    network_mode: host\n    image: redis:8\n    command: redis-server --bind 127.0.0.1\n',
      'quay (--bind 127.0.0.1)',
      true,
    ],
    [
      'a neighbour calls the loopback',
      '    image: acme/tide:1\n  quay:\n    network_mode: host\n    environment: { TIDE_URL: "http://127.0.0.1:9" }\n',
      'quay (TIDE_URL)',
      true,
    ],
    [
      'a VPN stays on the network of the host',
      '    image: acme/tide:1\n  quay:\n    network_mode: host\n    image: tailscale/tailscale:v1\n',
      'quay of this file',
      false,
    ],
    ['a store calls no one', '    image: redis:8\n', 'it calls no other service', true],
    ['a store has no programs to call', '    image: redis:8\n', 'host.docker.internal', false],
    [
      'it answers its own networks alone',
      '    image: pihole/pihole:latest\n',
      'set FTLCONF_dns_listeningMode',
      true,
    ],
    [
      'that is set already',
      '    image: pihole/pihole:latest\n    environment: { FTLCONF_dns_listeningMode: all }\n',
      'FTLCONF',
      false,
    ],
    ['a VPN routes', '    image: tailscale/tailscale:v1\n', 'Keep it where the program routes', true],
  ])('says more where %s', async (_, lines, words, isSaid) => {
    expect((await hostNetworkOf(lines))?.fix?.summary.includes(words)).toBe(isSaid);
  });

  it('is not taken for a server where a client names what it calls', async () => {
    const found = await hostNetworkOf(
      '    image: postgres:17\n    command: psql -h 127.0.0.1 -c "select 1"\n',
    );
    expect(found?.fix?.summary).not.toContain('now -h');
  });

  it.each([
    ['medium', 'migrate', ''],
    ['medium', 'tide', '    image: acme/tide:1\n    restart: "no"\n'],
    ['high', 'tide', ''],
    ['high', 'backup', '    image: acme/backup:1\n    restart: always\n'],
  ])('weighs %s as %s', async (severity, name, lines) => {
    expect((await hostNetworkOf(lines, name))?.severity).toBe(severity);
  });
});

it('leaves the network of the host to a relay of media, and lets its neighbours publish for it alone', async () => {
  const text =
    'services:\n  relay: { image: "coturn/coturn:4", network_mode: host }\n  store: { image: "redis:8", network_mode: host }\n';
  const found = await configFindingsIn({ 'compose.yaml': text });
  const rows = found.filter(({ rule }) => rule === 'host-network');
  expect(rows.map(({ severity }) => severity).sort()).toEqual(['high', 'medium']);
  expect(rows.find(({ severity }) => severity === 'medium')?.fix?.summary).toContain('keep the setting');
  expect(rows.find(({ severity }) => severity === 'high')?.fix?.summary).toContain(
    'publish its port at 127.0.0.1 of the host alone: relay of this file relays media',
  );
});

it('lets what passes connections on to a relay go on to be reached from outside', async () => {
  const text =
    'services:\n  relay: { image: "coturn/coturn:4", network_mode: host }\n  gate: { image: "caddy:2", network_mode: host }\n';
  const found = await configFindingsIn({ 'compose.yaml': text });
  const gate = found.find(({ rule, title }) => rule === 'host-network' && title.includes('gate'));
  expect(gate?.severity).toBe('medium');
  expect(gate?.fix?.summary).toContain('it passes connections on to relay');
  expect(gate?.fix?.summary).not.toContain('127.0.0.1');
});

it.each([
  ['image: "pihole/pihole:2025.03.0"', true],
  ['image: "pihole/pihole:2025.03.0"\n    environment: { FTLCONF_dns_listeningMode: all }', false],
  ['image: "coredns/coredns:1.12.0"', false],
])('names the setting by which a server answers clients of other networks: %s', async (lines, isSaid) => {
  const text = `services:\n  tide:\n    network_mode: host\n    ${lines}\n`;
  const found = await configFindingsIn({ 'compose.yaml': text });
  const advice = found.find(({ rule }) => rule === 'host-network')?.fix?.summary ?? '';
  expect(advice).toContain('For DHCP');
  expect(advice.includes('listeningMode')).toBe(isSaid);
});

it('names all variables that call the loopback', async () => {
  const text =
    'services:\n  tide:\n    image: acme/tide:1\n    network_mode: host\n    environment: { QUAY_URL: "http://127.0.0.1:1", SHORE_URL: "http://localhost:2" }\n';
  const found = await configFindingsIn({ 'compose.yaml': text });
  expect(found.find(({ rule }) => rule === 'host-network')?.fix?.summary).toContain('(QUAY_URL, SHORE_URL)');
});
