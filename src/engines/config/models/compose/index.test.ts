// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose writes its variables.
import { describe, expect, it } from 'vitest';
import type { Workload } from '../container.js';
import { loadYaml } from '../yaml.js';
import { mayBeCompose, readCompose } from './index.js';
import { interpolated, parseShortPort, parseShortVolume } from './words.js';

function servicesOf(text: string, path = 'compose.yaml'): readonly Workload[] {
  return loadYaml(path, text, () => true).documents.flatMap(
    (tree) => readCompose({ path, text }, tree).workloads,
  );
}

function serviceOf(lines: string): Workload {
  const body = lines
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  const [service] = servicesOf(`services:\n  app:\n    image: app:1\n${body}\n`);
  if (service === undefined) throw new Error('no service');
  return service;
}

function containerOf(lines: string) {
  const [container] = serviceOf(lines).containers;
  if (container === undefined) throw new Error('no container');
  return container;
}

describe('versions', () => {
  it.each([
    ['1, without a services key', 'web:\n  image: web:1\ndb:\n  build: .\n', ['web', 'db']],
    ['2', 'version: "2"\nservices:\n  web: { image: "web:1" }\n', ['web']],
    ['3', 'version: "3.8"\nservices:\n  web: { image: "web:1" }\nx-other: { image: x }\n', ['web']],
    ['none', 'name: shop\nservices:\n  web: { build: . }\n', ['web']],
    ['1, that overrides another file', 'web:\n  environment: [A=1]\n', ['web']],
    ['no Compose file in spite of its name', 'config:\n  integrate: True\n  exclude: []\n', []],
    ['none, with anchors', 'x-a: &a { image: "web:1" }\nservices:\n  web: *a\n', ['web']],
  ])('%s', (_, text, names) => {
    expect(servicesOf(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('values', () => {
  it.each([
    ['memory of version 2', 'mem_limit: 64m', '64m'],
    ['memory of version 3', 'deploy: { resources: { limits: { memory: 64M } } }', '64M'],
    ['a default of a variable', 'mem_limit: ${LIMIT:-32m}', '32m'],
    ['a variable without a value', 'mem_limit: ${LIMIT}', undefined],
  ])('%s', (_, lines, value) => {
    const { memoryLimit } = containerOf(lines);
    expect([memoryLimit.isSet, memoryLimit.value]).toEqual([true, value]);
  });

  it.each([
    ['no option', 'user: "1"', undefined, false],
    ['the option alone', 'security_opt: [no-new-privileges]', false, true],
    ['the option with true', 'security_opt: ["no-new-privileges:true"]', false, true],
    ['the option with false', 'security_opt: ["no-new-privileges=false"]', true, true],
    ['a variable', 'security_opt: ["${OPTION}"]', undefined, true],
  ])('privilege escalation: %s', (_, lines, value, isSet) => {
    const { escalation } = containerOf(lines);
    expect([escalation.value, escalation.isSet]).toEqual([value, isSet]);
  });

  it.each([
    [
      'a list',
      'environment: [A=1, B, "C=${D}", "E=$$x"]',
      [
        ['A', '1'],
        ['B', undefined],
        ['C', undefined],
        ['E', '$x'],
      ],
    ],
    [
      'a mapping',
      'environment: { A: 1, B: null, C: "${D:-d}" }',
      [
        ['A', '1'],
        ['B', undefined],
        ['C', 'd'],
      ],
    ],
  ])('environment as %s', (_, lines, expected) => {
    expect(containerOf(lines).environment.map(({ name, value }) => [name, value])).toEqual(expected);
  });

  it.each([
    ['restart: "no"', 'no'],
    ['restart: no', 'no'],
    ['restart: on-failure:3', 'on-failure:3'],
    ['deploy: { restart_policy: { condition: on-failure, max_attempts: 4 } }', 'on-failure:4'],
    ['deploy: { restart_policy: { condition: any } }', 'always'],
  ])('%s', (lines, value) => {
    expect(containerOf(lines).restart.value).toBe(value);
  });

  it.each([
    ['a short bind', 'volumes: ["./data:/data:ro,rshared"]', ['./data', '/data', true, 'rshared']],
    [
      'a long bind',
      'volumes: [{ type: bind, source: /a, target: /b, read_only: true }]',
      ['/a', '/b', true, undefined],
    ],
    ['a drive of Windows', "volumes: ['C:\\data:/data']", ['C:\\data', '/data', false, undefined]],
  ])('%s', (_, lines, expected) => {
    const [mount] = containerOf(lines).mounts;
    expect([mount?.source, mount?.target, mount?.readOnly, mount?.propagation]).toEqual(expected);
  });

  it('named and nameless volumes are no folders of the host', () => {
    expect(containerOf('volumes: ["data:/data", "/cache", { type: tmpfs, target: /tmp }]').mounts).toEqual(
      [],
    );
  });
});

describe('extends in one file', () => {
  const text = `services:
  base:
    image: base:1
    privileged: true
    cap_add: [NET_ADMIN]
    environment: { A: "1" }
  app:
    extends: { service: base }
    image: app:1
    cap_add: [SYS_TIME]
    environment: { B: "2" }
`;

  it('merges mappings, joins lists, replaces the rest, and points at where each is set', () => {
    const app = servicesOf(text).find(({ name }) => name === 'app')?.containers[0];
    expect(app?.image.value).toBe('app:1');
    expect(app?.addedCapabilities.map(({ text: name }) => name)).toEqual(['NET_ADMIN', 'SYS_TIME']);
    expect(app?.environment.map(({ name }) => name)).toEqual(['A', 'B']);
    const spot = app?.privileged.spot;
    expect(spot?.source.place(spot.start, spot.end).line).toBe(4);
  });
});

it.each([
  ['8080', [undefined, undefined, 8080]],
  ['80:8080', [undefined, 80, 8080]],
  ['8000-8010:9000-9010/udp', [undefined, 8000, 9000]],
  ['127.0.0.1:80:8080', ['127.0.0.1', 80, 8080]],
  ['127.0.0.1::8080', ['127.0.0.1', undefined, 8080]],
  ['[::1]:80:8080', ['::1', 80, 8080]],
  ['x:y', [undefined, undefined, undefined]],
])('port %s', (text, [hostIp, host, container]) => {
  expect(parseShortPort(text)).toEqual({ hostIp, host, container });
});

it.each([
  ['/data', [undefined, '/data']],
  ['data:/data', ['data', '/data']],
  ['D:/a:/b', ['D:/a', '/b']],
])('volume %s', (text, [source, target]) => {
  expect(parseShortVolume(text)).toMatchObject({ source, target });
});

it.each([
  ['a', 'a'],
  ['a$$b', 'a$b'],
  ['${A:-b}', 'b'],
  ['${A-b}', 'b'],
  ['${A:?must}', undefined],
  ['$A', undefined],
  ['${A}', undefined],
])('interpolation of %s', (text, value) => {
  expect(interpolated(text)).toBe(value);
});

it('is reported by its name or by what is in it', () => {
  expect(mayBeCompose('a/docker-compose.override.yml', 'services:\n  a:\n    image: b\n')).toBe(true);
  expect(mayBeCompose('stack.yaml', 'services:\n  a:\n    build: .\n')).toBe(true);
  expect(mayBeCompose('other.yaml', 'a:\n  image: b\n')).toBe(false);
});

it.each([
  ['${TIDE_DIR:-/srv/tide}:/data:ro', '${TIDE_DIR:-/srv/tide}', '/data'],
  ['${A:-${B:-x}}:/data', '${A:-${B:-x}}', '/data'],
  ['/srv/tide:/data', '/srv/tide', '/data'],
  ['${TIDE_DIR:-/data}', undefined, '${TIDE_DIR:-/data}'],
])('colons of variables part nothing in %s', (text, source, target) => {
  expect(parseShortVolume(text)).toMatchObject({ source, target });
});
