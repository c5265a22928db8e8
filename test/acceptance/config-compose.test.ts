import { describe, expect, it } from 'vitest';
import { configRules } from '../../src/engines/config/rules/index.generated.js';
import { fires } from './config-cases/ask.js';

/** A service of every version of the format: under `services` with and without a version, and at the top as in version 1. */
const shapes: readonly ((body: string) => string)[] = [
  (body) => `services:\n  web:\n    image: registry.example.com/web:1.4\n${indented(body, 4)}`,
  (body) =>
    `version: "3.8"\nservices:\n  web:\n    image: registry.example.com/web:1.4\n${indented(body, 4)}`,
  (body) =>
    `version: "2.4"\nservices:\n  web:\n    image: registry.example.com/web:1.4\n${indented(body, 4)}`,
  (body) => `web:\n  image: registry.example.com/web:1.4\n${indented(body, 2)}`,
  (body) =>
    `x-shared: &shared\n${indented(body, 2)}services:\n  web:\n    <<: *shared\n    image: registry.example.com/web:1.4\n`,
  (body) =>
    `services:\n  base:\n    image: registry.example.com/web:1.4\n${indented(body, 4)}  web:\n    extends: base\n    image: registry.example.com/web:1.4\n`,
];

function indented(body: string, by: number): string {
  return body
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('');
}

const cases: Readonly<Record<string, readonly [fires: readonly string[], silent: readonly string[]]>> = {
  'CIS-Docker-5.4': [
    ['cap_add: [SYS_ADMIN]\ncap_drop: [ALL]', 'cap_add: [cap_net_raw]\ncap_drop: [ALL]', 'cap_add: []'],
    ['cap_drop: [ALL]', 'cap_drop: [all]', 'cap_drop: [ALL]\ncap_add: [NET_BIND_SERVICE]'],
  ],
  'CIS-Docker-5.5': [
    ['privileged: true', 'privileged: "true"', 'privileged: yes'],
    ['privileged: false', 'read_only: true', 'privileged: no'],
  ],
  'CIS-Docker-5.6': [
    [
      'volumes: ["/etc:/host"]',
      'volumes: [{ type: bind, source: /, target: /host }]',
      'volumes: ["/proc:/p:ro"]',
    ],
    [
      'volumes: ["data:/etc"]',
      'volumes: ["./etc:/etc"]',
      'volumes: [{ type: volume, source: a, target: /etc }]',
    ],
  ],
  'CIS-Docker-5.7': [
    ['ports: ["2222:22"]', 'ports: [{ target: 22, published: "2222" }]', 'expose: ["22"]'],
    ['ports: ["22:2222"]', 'ports: ["8080:80"]', 'expose: ["80"]'],
  ],
  'CIS-Docker-5.8': [
    ['ports: ["80:8080"]', 'ports: ["127.0.0.1:443:8443"]', 'ports: [{ target: 8080, published: 80 }]'],
    ['ports: ["8080:80"]', 'ports: ["80"]', 'ports: [{ target: 80, published: 8080 }]'],
  ],
  'CIS-Docker-5.10': [
    ['network_mode: host', 'network_mode: "host"'],
    ['network_mode: bridge', 'network_mode: none', 'networks: [host]'],
  ],
  'CIS-Docker-5.11': [
    ['cpus: 1', 'deploy: { resources: { limits: { cpus: "1" } } }', 'mem_reservation: 1g'],
    ['mem_limit: 1g', 'deploy: { resources: { limits: { memory: 1G } } }'],
  ],
  'CIS-Docker-5.12': [
    ['mem_limit: 1g', 'deploy: { resources: { limits: { memory: 1G } } }'],
    ['cpus: 0.5', 'cpu_shares: 73', 'deploy: { resources: { limits: { cpus: "0.5" } } }'],
  ],
  'CIS-Docker-5.13': [
    ['read_only: false', 'tmpfs: [/tmp]'],
    ['read_only: true', 'read_only: true\ntmpfs: [/tmp]'],
  ],
  'CIS-Docker-5.14': [
    ['ports: ["8080:80"]', 'ports: ["0.0.0.0:8080:80"]', 'ports: [{ target: 80, published: 8080 }]'],
    [
      'ports: ["127.0.0.1:8080:80"]',
      'expose: ["80"]',
      'ports: [{ target: 80, published: 8080, host_ip: 127.0.0.1 }]',
    ],
  ],
  'CIS-Docker-5.15': [
    ['restart: always', 'restart: unless-stopped', 'restart: on-failure'],
    ['restart: "no"', 'restart: on-failure:5', 'tty: true'],
  ],
  'CIS-Docker-5.16': [
    ['pid: host', 'pid: "host"'],
    ['pid: "service:db"', 'pids_limit: 5'],
  ],
  'CIS-Docker-5.17': [
    ['ipc: host', 'ipc: "host"'],
    ['ipc: private', 'ipc: shareable'],
  ],
  'CIS-Docker-5.18': [
    ['devices: ["/dev/ttyUSB0:/dev/ttyUSB0"]', 'devices: [/dev/fuse]'],
    ['devices: []', 'volumes: ["data:/dev/x"]'],
  ],
  'CIS-Docker-5.20': [
    [
      'volumes: ["./a:/a:shared"]',
      'volumes: [{ type: bind, source: ./a, target: /a, bind: { propagation: rshared } }]',
    ],
    ['volumes: ["./a:/a:ro"]', 'volumes: ["./a:/a:rslave"]'],
  ],
  'CIS-Docker-5.21': [
    ['uts: host', 'uts: "host"'],
    ['hostname: a', 'domainname: a'],
  ],
  'CIS-Docker-5.22': [
    ['security_opt: ["seccomp=unconfined"]', 'security_opt: ["seccomp:unconfined"]'],
    ['security_opt: ["seccomp=./profile.json"]', 'security_opt: ["no-new-privileges:true"]'],
  ],
  'CIS-Docker-5.26': [
    ['security_opt: []', 'security_opt: ["no-new-privileges:false"]'],
    ['security_opt: ["no-new-privileges:true"]', 'security_opt: [no-new-privileges]'],
  ],
  'CIS-Docker-5.27': [
    ['healthcheck: { disable: true }', 'healthcheck: { test: ["NONE"] }', 'tty: true'],
    ['healthcheck: { test: ["CMD", "true"] }', 'healthcheck: { test: curl -f localhost }'],
  ],
  'CIS-Docker-5.29': [
    ['pids_limit: -1', 'pids_limit: 0', 'tty: true'],
    ['pids_limit: 100', 'deploy: { resources: { limits: { pids: 100 } } }'],
  ],
  'CIS-Docker-5.31': [
    ['userns_mode: host', 'userns_mode: "host"'],
    ['userns_mode: private', 'tty: true'],
  ],
  'CIS-Docker-5.32': [
    ['volumes: ["/var/run/docker.sock:/var/run/docker.sock"]', 'volumes: ["/run/docker.sock:/x:ro"]'],
    ['volumes: ["./docker.sock.d:/x"]', 'volumes: ["data:/var/run"]'],
  ],
  'CIS-Docker-4.1': [
    ['user: root', 'user: "0"', 'user: "0:0"'],
    ['user: "1000"', 'user: app', 'user: "${UID}"'],
  ],
  'CIS-Docker-4.10': [
    ['environment: { DB_PASSWORD: t1deT4ble }', 'environment: ["API_KEY=abcdef012345"]'],
    [
      'environment: { DB_PASSWORD: "${DB_PASSWORD}" }',
      'environment: [DB_PASSWORD]',
      'environment: { COLOR: blue }',
    ],
  ],
};

describe('Compose, by the numbers of the CIS Docker Benchmark, in every version of the format', () => {
  it.each(Object.entries(cases))('%s', (id, [bad, good]) => {
    const missed = bad.flatMap((body) =>
      shapes.map((shape) => shape(body)).filter((text) => !fires(id, 'compose.yaml', text)),
    );
    const cried = good.flatMap((body) =>
      shapes.map((shape) => shape(body)).filter((text) => fires(id, 'compose.yaml', text)),
    );
    expect(missed).toEqual([]);
    expect(cried).toEqual([]);
  });
});

it('every number of Trivy is known in three spellings', () => {
  for (const { id, aliases, sometimes = [] } of configRules) {
    const names = [...aliases, ...sometimes];
    for (const name of names.filter((one) => /^KSV-\d+$/.test(one))) {
      const number = name.slice(4);
      const short = number.length === 4 ? number.slice(1) : number;
      expect(names, id).toEqual(expect.arrayContaining([`KSV${short}`, `AVD-KSV-${number}`]));
    }
  }
});
