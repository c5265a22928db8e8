// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose writes its variables.
import { expect, it } from 'vitest';
import { lintConfig } from './lint.js';

function findingIn(rule: string, lines: string, path = 'compose.yaml', head = '') {
  const text = `${head}services:\n  tide:\n    image: acme/tide:1\n${lines}`;
  const { findings } = lintConfig([{ path, text }], new Date(0));
  return findings.find((each) => each.rule === rule);
}

const mount = (source: string, above = '') =>
  findingIn('sensitive-host-path', `    volumes:\n${above}      - ${source}:/srv\n`);

it.each([
  ['/root/checkouts', 'low'],
  ['/root/quay/data', 'low'],
  ['/root', 'high'],
  ['/root/.ssh', 'high'],
  ['/root/quay/.aws', 'high'],
])('a folder of data in the home of root is no system path: %s is %s', (source, severity) => {
  expect(mount(source)?.severity).toBe(severity);
});

it('names the variable whose default lies in the home of root', () => {
  expect(mount('${QUAY_DIR:-/root/quay}')?.fix?.summary).toContain('${QUAY_DIR:?}');
  expect(mount('/root/quay')?.fix?.summary).toContain('mount it read-only where it is only read');
  const above = '      # Read-write: it edits what is there.\n';
  expect(mount('/root/quay', above)?.fix?.summary).not.toContain('read-only');
});

it.each([
  ['    devices: ["/dev/net/tun:/dev/net/tun"]\n    cap_add: [NET_ADMIN]\n', 'low'],
  ['    devices: ["/dev/net/tun"]\n', 'medium'],
  ['    devices: ["/dev/ttyS0"]\n    cap_add: [NET_ADMIN]\n', 'medium'],
])('the device of tunnels is low in what makes them: %j', (lines, severity) => {
  expect(findingIn('host-device', lines)?.severity).toBe(severity);
});

it.each([
  ['podman/compose.yaml', '', 'host.containers.internal'],
  ['compose.yaml', '# for podman-compose\n', 'host.containers.internal'],
  ['compose.yaml', '', 'host.docker.internal'],
])('calls the host as its engine does: %s %j', (path, head, name) => {
  const found = findingIn('host-network', '    network_mode: host\n', path, head);
  expect(found?.fix?.summary).toContain(name);
  expect(found?.fix?.summary?.includes('host-gateway')).toBe(name === 'host.docker.internal');
});

it('a tmpfs of a swarm has no owner', () => {
  const advice = (path: string) =>
    findingIn('writable-root-filesystem', '    user: "1000"\n', path)?.fix?.summary;
  expect(advice('docker-stack.yaml')).not.toContain('uid=');
  expect(advice('docker-stack.yaml')).toContain('mode=1777');
  expect(advice('compose.yaml')).toContain('uid= and gid=');
});
