import { expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function mountIn(rule: string, lines: string) {
  const found = await configFindingsIn({ 'compose.yaml': `services:\n  tide:\n${lines}` });
  const one = found.find((each) => each.rule === rule);
  return `${one?.severity}: ${one?.fix?.summary}`;
}

const image = (name: string, mount: string, more = '') =>
  `    image: ${name}\n    volumes: ["${mount}"]\n${more}`;

it.each([
  ['an exporter', image('prom/node-exporter:v1', '/sys:/host/sys:ro'), /^medium: Keep it .+devices, drivers/],
  [
    'an option',
    image('acme/tide:1', '/proc:/host/proc:ro', '    command: ["--path.procfs=/host/proc"]\n'),
    /^medium: Keep it .+command lines/,
  ],
  [
    'a variable',
    image('acme/tide:1', '/proc:/h/proc:ro', '    environment: { HOST_PROC: /h/proc }\n'),
    /^medium: Keep it/,
  ],
  ['all of the host', image('prom/node-exporter:v1', '/:/rootfs:ro'), /^high/],
  ['writing', image('prom/node-exporter:v1', '/sys:/host/sys'), /^high/],
  ['all rights', image('prom/node-exporter:v1', '/sys:/s:ro', '    privileged: true\n'), /^high/],
  ['another program', image('acme/tide:1', '/proc:/host/proc:ro'), /^high/],
  ['one file', image('acme/tide:1', '/etc/environment:/etc/environment'), /env_file/],
])('what measures the host is weighed as such: %s', async (_, lines, words) => {
  expect(await mountIn('sensitive-host-path', lines)).toMatch(words);
});

it.each([
  ['traefik:v3', 'no POST; read-only limits nothing'],
  ['nginxproxy/acme-companion:2', 'kill or exec (POST)'],
  ['portainer/portainer-ce:2', 'treat it as root on the host'],
  ['acme/tide:1', 'Remove the mount'],
])('the socket in %s keeps something that works', async (name, words) => {
  const socket = '/var/run/docker.sock:/var/run/docker.sock:ro';
  expect(await mountIn('engine-socket-mounted', image(name, socket))).toContain(words);
});

it.each([
  ['prom/prometheus:v3', '(/prometheus, and'],
  ['grafana/grafana:12', '(/var/lib/grafana, /tmp, and'],
  ['varnish:7', '/var/lib/varnish:exec'],
  ['quay.io/keycloak/keycloak:26', 'start --optimized'],
  ['docker.elastic.co/elasticsearch/elasticsearch:9', '/usr/share/elasticsearch/config, /tmp, and'],
  ['acme/grafana:12', '(/tmp, and'],
])('names what %s writes', async (name, words) => {
  const lines = `    image: ${name}\n    restart: always\n`;
  expect(await mountIn('writable-root-filesystem', lines)).toContain(words);
});

it.each([
  ['bitnami/postgresql:17', 'a writable /opt/bitnami/postgresql', true],
  ['bitnamilegacy/kafka:3', 'a writable /opt/bitnami/kafka', true],
  ['wurstmeister/kafka', 'a writable /opt/kafka/config', true],
  ['bitnami/git:2', 'a writable', false],
])('settings that %s changes at its start stay writable', async (name, words, isSaid) => {
  const found = await mountIn('writable-root-filesystem', `    image: ${name}\n`);
  expect(found.includes(words)).toBe(isSaid);
});

it.each([
  ['promtail:3', 'container:gate', 'for a network with the proxy and one with gate'],
  ['promtail:3', 'container:gate', 'it needs containers, networks, events'],
  ['traefik:v3', 'service:gate', 'network_mode: service:gate takes no networks beside it'],
  ['traefik:v3', 'host', 'publishes its port at 127.0.0.1 of the host alone'],
])('a proxy for the socket of %s is where network_mode %s lets it be', async (name, mode, words) => {
  const lines = image(name, '/run/docker.sock:/run/docker.sock:ro', `    network_mode: ${mode}\n`);
  const found = await mountIn('engine-socket-mounted', lines);
  expect(found).toContain(words);
  expect(found).not.toContain('of the two alone');
});

it.each([
  ['/dev/dri', 'low: Pass the render node alone'],
  ['/dev/dri/renderD128', 'low: Keep it'],
  ['/dev/nvidia0:/dev/nvidia0', 'low: Keep it'],
  ['/dev/kfd', 'low: Keep it'],
  ['/dev/sda', 'high: Remove'],
])('a graphics card is weighed as one: %s', async (device, words) => {
  const lines = `    image: acme/tide:1\n    devices: ["${device}"]\n`;
  expect(await mountIn('host-device', lines)).toContain(words);
});

it.each([
  ['devices: ["/dev/uinput:/dev/uinput"]', true],
  ['devices: ["/dev/bus/usb"]', false],
  ['devices: ["/dev/uinput"]\n    volumes: ["/dev:/dev"]', false],
  ['restart: always', false],
])('the flag goes where the device is granted already: %s', async (lines, isGranted) => {
  const found = await mountIn(
    'privileged-container',
    `    image: acme/tide:1\n    privileged: true\n    ${lines}\n`,
  );
  expect(found.includes('grants /dev/uinput already')).toBe(isGranted);
});

it.each([
  ['swaggerapi/swagger-ui', 'low: The image does not run read-only'],
  ['pihole/pihole:2025.1', 'low: The image does not run read-only'],
  ['jc21/nginx-proxy-manager:2', 'in volumes (/data, /etc/letsencrypt)'],
  ['lscr.io/linuxserver/quay:1', '(/config, /run, /tmp, and'],
  ['bitnami/quay:2', 'uid= and gid= of user 1001'],
  ['apache/rocketmq:5', 'uid= and gid= of user 3000'],
  ['ghost:5', '(/var/lib/ghost/content, /tmp, and'],
])('what %s changes at its start is known', async (name, words) => {
  const lines = `    image: ${name}\n    restart: always\n`;
  expect(await mountIn('writable-root-filesystem', lines)).toContain(words);
});

it.each([
  ['MPLCONFIGDIR: /app/plots', '/app/plots (MPLCONFIGDIR)', true],
  ['TIDE_CACHE_DIR: /srv/cache', '/srv/cache (TIDE_CACHE_DIR)', true],
  ['HOME: /home/tide', '/home/tide (HOME)', true],
  ['JAVA_HOME: /opt/java', 'JAVA_HOME', false],
  ['HOME: /app', 'HOME', false],
  ['TIDE_CACHE_DIR: /tmp/cache', 'TIDE_CACHE_DIR', false],
  ['TIDE_LOG_DIR: /var/log/tide/today.log', 'TIDE_LOG_DIR', false],
])(
  'a folder that a variable names for writing is one of the places: %s',
  async (variable, words, isNamed) => {
    const lines = `    image: acme/tide:1\n    environment: { ${variable} }\n`;
    expect((await mountIn('writable-root-filesystem', lines)).includes(words)).toBe(isNamed);
  },
);
