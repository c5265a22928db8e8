import { describe, expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function adviceOf(rule: string, lines: string): Promise<string | undefined> {
  const text = `services:\n  app:\n    image: registry.example.com/app:1.4\n${lines}`;
  const found = await configFindingsIn({ 'compose.yaml': text });
  return found.find((each) => each.rule === rule)?.fix?.summary;
}

describe('what to do', () => {
  it.each([
    ['sensitive-host-path', '    volumes: ["/proc:/host/proc:ro"]\n', /measures the host/],
    ['sensitive-host-path', '    volumes: ["/proc:/host/proc"]\n', /Mount a volume/],
    ['sensitive-host-path', '    volumes: ["/dev/bus/usb:/dev/bus/usb"]\n', /device_cgroup_rules/],
    ['sensitive-host-path', '    volumes: ["/var/lib/docker/containers:/logs:ro"]\n', /collects logs/],
    ['sensitive-host-path', '    volumes: ["/etc:/host/etc:ro"]\n', /Mount a volume/],
    ['sensitive-host-path', '    volumes: ["/run/dbus:/run/dbus"]\n', /policy of the bus/],
    ['sensitive-host-path', '    volumes: ["/sys/class/net:/net:ro"]\n', /measures the host/],
    ['sensitive-host-path', '    volumes: ["/proc/sys/vm/swappiness:/vm"]\n', /sysctl\.d/],
    ['capability-sys-admin', '    cap_add: [SYS_ADMIN]\n', /FUSE.*waiver/],
    ['host-network', '    network_mode: host\n', /by their names/],
    ['root-user', '    user: "0"\n    volumes: ["/var/log:/logs:ro"]\n', /only root reads/],
    ['root-user', '    user: "0"\n', /above 10000/],
    [
      'privileged-container',
      '    privileged: true\n    command: sysctl -w vm.max_map_count=262144\n',
      /sysctl\.d/,
    ],
    ['privileged-container', '    privileged: true\n    command: ./run --sysctl\n', /one capability/],
    ['privilege-escalation-allowed', '    command: [rootlesskit, dockerd]\n', /maps its users/],
    ['privilege-escalation-allowed', '    privileged: true\n', /Remove privileged first/],
    ['privilege-escalation-allowed', '    command: [dockerd]\n', /no-new-privileges/],
    ['privilege-escalation-allowed', '    command: [serve]\n', /set-uid programs/],
    ['writable-root-filesystem', '    command: [serve]\n', /docker diff/],
    ['secret-in-environment', '    environment: { DB_PASSWORD: quay7-Lantern }\n', /\$\{DB_PASSWORD:\?\}/],
  ])('%s: %j', async (rule, lines, advice) => {
    expect(await adviceOf(rule, lines)).toMatch(advice);
  });
});

describe('what a second wall or a password weighs in a service', () => {
  it.each([
    ['writable-root-filesystem', '    ports: ["8080:80"]\n', 'medium'],
    ['writable-root-filesystem', '    ports: ["127.0.0.1:8080:80"]\n', 'low'],
    ['writable-root-filesystem', '    restart: always\n', 'medium'],
    ['writable-root-filesystem', '    restart: "no"\n', 'low'],
    ['privilege-escalation-allowed', '    command: [migrate]\n', 'low'],
    ['privilege-escalation-allowed', '    network_mode: host\n', 'low'],
    ['privilege-escalation-allowed', '    network_mode: host\n    user: "1000"\n', 'medium'],
    ['privilege-escalation-allowed', '    network_mode: host\n    user: "0:0"\n', 'low'],
    ['secret-in-environment', '    environment: { DB_PASSWORD: secret }\n', 'low'],
    ['secret-in-environment', '    environment: { DB_USER: tide, DB_PASSWORD: tide }\n', 'low'],
    [
      'secret-in-environment',
      '    environment: { DB_PASSWORD: secret }\n    ports: ["5432:5432"]\n',
      'medium',
    ],
    ['secret-in-environment', '    environment: { DB_PASSWORD: quay7-Lantern }\n', 'medium'],
  ])('%s: %j', async (rule, lines, severity) => {
    const text = `services:\n  app:\n    image: registry.example.com/app:1.4\n${lines}`;
    const found = await configFindingsIn({ 'compose.yaml': text });
    expect(found.find((each) => each.rule === rule)?.severity).toBe(severity);
  });
});

describe('what a path or a device of the host weighs', () => {
  it.each([
    ['sensitive-host-path', '    volumes: ["/sys/class/net:/net:ro"]\n', 'low'],
    ['sensitive-host-path', '    volumes: ["/sys/class/net:/net"]\n', 'high'],
    ['sensitive-host-path', '    volumes: ["/sys/kernel/debug:/debug:ro"]\n', 'high'],
    ['sensitive-host-path', '    volumes: ["/proc/sys/vm/swappiness:/vm"]\n', 'medium'],
    ['sensitive-host-path', '    volumes: ["/proc/sys/kernel/core_pattern:/core"]\n', 'high'],
    ['sensitive-host-path', '    volumes: ["/etc/app:/etc/app"]\n', undefined],
    ['sensitive-host-path', '    volumes: ["/etc/other:/etc/app"]\n', 'high'],
    ['host-device', '    devices: [/dev/fuse]\n', 'medium'],
    ['host-device', '    devices: ["/dev/mem:/dev/mem"]\n', 'high'],
    ['host-device', '    devices: ["/dev/sda1:/dev/xvda"]\n', 'high'],
  ])('%s: %j', async (rule, lines, severity) => {
    const text = `services:\n  app:\n    image: registry.example.com/app:1.4\n${lines}`;
    const found = await configFindingsIn({ 'compose.yaml': text });
    expect(found.find((each) => each.rule === rule)?.severity).toBe(severity);
  });

  it('is high of keys of the system, whatever the program is called', async () => {
    const text = 'services:\n  ssh:\n    image: acme/ssh:1.4\n    volumes: ["/etc/ssh:/etc/ssh"]\n';
    const found = await configFindingsIn({ 'compose.yaml': text });
    expect(found.find((each) => each.rule === 'sensitive-host-path')?.severity).toBe('high');
  });

  it.each([
    ['low', '/var/run/tide', ', readOnly: true'],
    ['medium', '/var/run/tide', ''],
    ['medium', '/srv/tide', ', readOnly: true'],
  ])('is %s of %s%s in a pod', async (severity, path, more) => {
    const text = `apiVersion: v1
kind: Pod
metadata: { name: exporter }
spec:
  volumes: [{ name: at, hostPath: { path: ${path} } }]
  containers:
    - { name: exporter, image: "registry.example.com/exporter:1.4", volumeMounts: [{ name: at, mountPath: /at${more} }] }
`;
    const found = await configFindingsIn({ 'pod.yaml': text });
    expect(found.find((each) => each.rule === 'host-path-mounted')?.severity).toBe(severity);
  });
});

it('knows no tag of an image that a build puts in', async () => {
  const pod = (image: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: app }\nspec:\n  containers: [{ name: app, image: "${image}" }]\n`;
  const rulesOf = async (image: string) =>
    (await configFindingsIn({ 'pod.yaml': pod(image) })).map(({ rule }) => rule);
  expect(await rulesOf('ko://example.org/acme/tide/cmd/tide')).not.toContain('image-tag-latest');
  expect(await rulesOf('example.org/acme/tide')).toContain('image-tag-latest');
});

describe('advice on a missing securityContext', () => {
  const podOf = (image: string, more = '') => `apiVersion: v1
kind: Pod
metadata: { name: tide }
spec:
  containers:
    - name: tide
      image: ${image}
${more}`;
  it.each([
    ['of an image of which nothing is known', 'acme/tide:1', '', 'an emptyDir for what the program writes'],
    ['of a server', 'nginx:1.29', '', 'for each of /var/cache/nginx, /var/run ('],
    [
      'of a database with a volume',
      'postgres:17',
      '      volumeMounts: [{ name: d, mountPath: /var/lib/postgresql/data }]\n',
      'for each of /var/run/postgresql, /tmp (',
    ],
  ])('%s names a number and where it writes', async (_, image, more, words) => {
    const found = await configFindingsIn({ 'pod.yaml': podOf(image, more) });
    const summary = found.find(({ rule }) => rule === 'default-security-context')?.fix?.summary;
    expect(summary).toContain('runAsUser: a number');
    expect(summary).toContain(words);
  });
});
