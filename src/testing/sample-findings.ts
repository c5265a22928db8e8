import type { Component } from '../core/component.js';
import type { Finding } from '../core/finding.js';
import { libc, libssl, lodash, log4j, place, undiciComponent } from './sample-inventory.js';

function refOf({ purl, name, version, ecosystem, scope }: Component) {
  return { purl, name, version, ecosystem, scope };
}

export const log4shell: Finding = {
  kind: 'finding',
  rule: 'CVE-2021-44228',
  aliases: ['GHSA-jfh8-c2jp-5v3q'],
  engine: 'vulnerabilities',
  title: 'Remote code execution by lookups in log messages',
  severity: 'critical',
  risk: 97.5,
  fingerprint: 'vulnerabilities|CVE-2021-44228|Maven|org.apache.logging.log4j:log4j-core|app/lib/search.war',
  locations: [place(2, 'app/lib/search.war'), place(2, 'app/lib/batch.jar')],
  fix: {
    kind: 'upgrade',
    summary: 'org.apache.logging.log4j:log4j-core 2.14.1 → 2.17.1',
    purl: log4j.purl,
    to: '2.17.1',
    effort: 'minor',
  },
  evidence: {
    kind: 'vulnerable-component',
    package: { ecosystem: 'Maven', name: log4j.name, version: log4j.version },
    components: [refOf(log4j)],
    advisories: [
      {
        id: 'GHSA-jfh8-c2jp-5v3q',
        source: 'osv:Maven',
        severity: 'critical',
        range: '>= 2.13.0, < 2.15.0',
        comparison: '2.13.0 <= 2.14.1 < 2.15.0 (maven)',
      },
      {
        id: 'CVE-2021-44228',
        source: 'baseline',
        severity: 'critical',
        range: '>= 2.0-beta9, < 2.15.0',
        comparison: '2.14.1 < 2.15.0 (maven)',
      },
    ],
    fixedIn: '2.15.0',
    status: 'fixed',
    signal: {
      cve: 'CVE-2021-44228',
      kev: { added: '2021-12-10', due: '2021-12-24', ransomware: true },
      epss: { score: 0.94358, percentile: 0.9996, date: '2026-11-24' },
    },
    cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', score: 10, source: 'osv:Maven' },
    cwes: [20, 400, 502],
  },
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2021-44228'],
};

export const openssl: Finding = {
  kind: 'finding',
  rule: 'CVE-2024-5535',
  aliases: ['DSA-5764-1'],
  engine: 'vulnerabilities',
  title: 'Reads past the end of a buffer when asked for protocols with an empty list',
  severity: 'critical',
  risk: 63.2,
  fingerprint: 'vulnerabilities|CVE-2024-5535|Debian|openssl|var/lib/dpkg/status',
  locations: [place(0, 'var/lib/dpkg/status', 1_204)],
  fix: {
    kind: 'upgrade',
    summary: 'openssl 3.0.11-1~deb12u2 → 3.0.15-1~deb12u1',
    purl: libssl.purl,
    to: '3.0.15-1~deb12u1',
    command: 'apt-get install -y libssl3=3.0.15-1~deb12u1',
    effort: 'patch',
  },
  evidence: {
    kind: 'vulnerable-component',
    package: { ecosystem: 'Debian:12', name: 'openssl', version: '3.0.11-1~deb12u2' },
    components: [refOf(libssl)],
    advisories: [
      {
        id: 'CVE-2024-5535',
        source: 'debian-tracker',
        severity: 'critical',
        range: '< 3.0.15-1~deb12u1',
        comparison: '3.0.11-1~deb12u2 < 3.0.15-1~deb12u1 (deb)',
      },
    ],
    fixedIn: '3.0.15-1~deb12u1',
    status: 'fixed',
    signal: { cve: 'CVE-2024-5535', epss: { score: 0.0123, percentile: 0.85 } },
    cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:H', score: 9.1, source: 'baseline' },
    cwes: [200],
  },
  references: ['https://security-tracker.debian.org/tracker/CVE-2024-5535'],
};

export const undici: Finding = {
  kind: 'finding',
  rule: 'CVE-2025-22150',
  aliases: ['GHSA-c76h-2ccp-4975'],
  engine: 'vulnerabilities',
  title: 'Boundaries of multipart requests can be guessed',
  severity: 'medium',
  risk: 34,
  fingerprint: 'vulnerabilities|CVE-2025-22150|npm|undici|app/package-lock.json',
  locations: [place(2, 'app/package-lock.json', 812)],
  fix: {
    kind: 'upgrade',
    summary: 'undici 6.19.2 → 6.21.1',
    purl: undiciComponent.purl,
    to: '6.21.1',
    command: 'npm install undici@6.21.1',
    effort: 'minor',
  },
  evidence: {
    kind: 'vulnerable-component',
    package: { ecosystem: 'npm', name: 'undici', version: '6.19.2' },
    components: [refOf(undiciComponent)],
    advisories: [
      {
        id: 'GHSA-c76h-2ccp-4975',
        source: 'osv:npm',
        severity: 'medium',
        range: '>= 6.0.0, < 6.21.1',
        comparison: '6.0.0 <= 6.19.2 < 6.21.1 (semver)',
      },
    ],
    fixedIn: '6.21.1',
    status: 'fixed',
    cwes: [330],
    path: [undiciComponent.purl],
  },
  references: ['https://github.com/advisories/GHSA-c76h-2ccp-4975'],
};

const glibc: Finding = {
  kind: 'finding',
  rule: 'CVE-2019-1010022',
  aliases: [],
  engine: 'vulnerabilities',
  title: 'Stack guard can be passed by',
  severity: 'low',
  risk: 9,
  fingerprint: 'vulnerabilities|CVE-2019-1010022|Debian|glibc|var/lib/dpkg/status',
  locations: [place(0, 'var/lib/dpkg/status', 900)],
  evidence: {
    kind: 'vulnerable-component',
    package: { ecosystem: 'Debian:12', name: 'glibc', version: '2.36-9+deb12u4' },
    components: [refOf(libc)],
    advisories: [
      {
        id: 'CVE-2019-1010022',
        source: 'debian-tracker',
        severity: 'low',
        range: 'every version',
        comparison: 'every version is affected (deb)',
      },
    ],
    status: 'will-not-fix',
    cwes: [119],
  },
  references: [],
};

export const endOfLife: Finding = {
  kind: 'finding',
  rule: 'runtime-end-of-life',
  aliases: ['CWE-1104'],
  engine: 'vulnerabilities',
  title: 'Node.js 16 has had no free security updates since 2023-09-11',
  severity: 'high',
  risk: 70,
  fingerprint: 'vulnerabilities|runtime-end-of-life|node|16',
  locations: [place(1, 'usr/bin/node')],
  fix: { kind: 'manual', summary: 'Move to a release that still gets security updates.' },
  evidence: { kind: 'end-of-life', product: 'Node.js', version: '16', since: '2023-09-11' },
  references: [],
};

export const secret: Finding = {
  kind: 'finding',
  rule: 'aws-access-key',
  aliases: ['CWE-798'],
  engine: 'secrets',
  title: 'An AWS access key in the open',
  severity: 'critical',
  risk: 88,
  fingerprint: 'secrets|aws-access-key|app/.env.bak|9f2c',
  locations: [place(2, 'app/.env.bak', 3)],
  fix: { kind: 'manual', summary: 'Revoke the key and delete .env.bak' },
  evidence: { kind: 'secret', redacted: 'AKIA…Q7XA', verified: 'unchecked' },
  references: [],
};

const lint: Finding = {
  kind: 'finding',
  rule: 'pin-image-tag',
  aliases: ['DL3007'],
  engine: 'lint',
  title: 'Base image follows the moving tag "latest"',
  severity: 'medium',
  risk: 20,
  fingerprint: 'lint|pin-image-tag|Dockerfile|debian:latest',
  locations: [{ at: 'file', path: 'Dockerfile', line: 1, column: 1, endLine: 1, endColumn: 19 }],
  fix: { kind: 'edit', summary: 'Name a release tag, or better a digest.', path: 'Dockerfile', safe: true },
  evidence: { kind: 'instruction', text: 'FROM debian:latest' },
  references: ['https://docs.docker.com/build/building/best-practices/'],
};

const dataflow: Finding = {
  kind: 'finding',
  rule: 'command-injection',
  aliases: ['CWE-78'],
  engine: 'sast',
  title: 'A query parameter reaches a shell',
  severity: 'high',
  risk: 75,
  fingerprint: 'sast|command-injection|src/convert.ts|exec',
  locations: [{ at: 'file', path: 'src/convert.ts', line: 31, column: 3 }],
  fix: { kind: 'manual', summary: 'Run the program with an argument list instead of a shell.' },
  evidence: {
    kind: 'dataflow',
    cwe: 78,
    trace: [
      { at: 'file', path: 'src/http.ts', line: 12, column: 18 },
      { at: 'file', path: 'src/convert.ts', line: 22 },
      { at: 'file', path: 'src/convert.ts', line: 31, column: 3 },
    ],
  },
  references: [],
};

const exchange: Finding = {
  kind: 'finding',
  rule: 'reflected-script',
  aliases: ['CWE-79'],
  engine: 'dast',
  title: 'A parameter comes back as markup',
  severity: 'high',
  risk: 72,
  fingerprint: 'dast|reflected-script|/search|q',
  locations: [{ at: 'url', url: 'http://shop.example.test/search?q=x' }],
  evidence: {
    kind: 'exchange',
    request: 'GET /search?q=<script>probe()</script> HTTP/1.1\r\nHost: shop.example.test\r\n\r\n',
    response: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Nothing for <script>probe()</script></p>',
  },
  references: [],
};

const licence: Finding = {
  kind: 'finding',
  rule: 'licence-not-allowed',
  aliases: [],
  engine: 'licences',
  title: 'libc6 is under LGPL-2.1-or-later AND GPL-2.0-only',
  severity: 'low',
  risk: 5,
  fingerprint: 'licences|licence-not-allowed|libc6',
  locations: [place(0, 'var/lib/dpkg/status', 900)],
  evidence: {
    kind: 'licence',
    component: refOf(libc),
    expression: 'LGPL-2.1-or-later AND GPL-2.0-only',
    category: 'copyleft',
  },
  references: [],
};

const signature: Finding = {
  kind: 'finding',
  rule: 'image-not-signed',
  aliases: ['CIS-DI-0005'],
  engine: 'trust',
  title: 'No signer that the policy trusts has signed the image',
  severity: 'medium',
  risk: 30,
  fingerprint: 'trust|image-not-signed',
  locations: [{ at: 'setting', name: 'signature' }],
  evidence: {
    kind: 'signature',
    subject: 'shop-api:1.4',
    because: 'there is no signature in the repository',
  },
  references: [],
};

const setting: Finding = {
  kind: 'finding',
  rule: 'run-as-user',
  aliases: ['CIS-DI-0001'],
  engine: 'lint',
  title: 'The container runs as root',
  severity: 'medium',
  risk: 28,
  fingerprint: 'lint|run-as-user|config.User',
  locations: [{ at: 'setting', name: 'config.User' }],
  evidence: { kind: 'setting', expected: 'a user other than root', actual: '' },
  references: [],
};

export const waivedFinding: Finding = {
  kind: 'finding',
  rule: 'CVE-2020-28500',
  aliases: ['GHSA-29mw-wpgm-hmr9'],
  engine: 'vulnerabilities',
  title: 'Slow regular expression in trim functions',
  severity: 'medium',
  risk: 12,
  fingerprint: 'vulnerabilities|CVE-2020-28500|npm|lodash|app/package-lock.json',
  locations: [place(2, 'app/package-lock.json', 300)],
  evidence: {
    kind: 'vulnerable-component',
    package: { ecosystem: 'npm', name: 'lodash', version: '4.17.20' },
    components: [refOf(lodash)],
    advisories: [
      {
        id: 'GHSA-29mw-wpgm-hmr9',
        source: 'osv:npm',
        severity: 'medium',
        range: '>= 4.0.0, < 4.17.21',
        comparison: '4.0.0 <= 4.17.20 < 4.17.21 (semver)',
      },
    ],
    fixedIn: '4.17.21',
    status: 'fixed',
    cwes: [400],
    path: [lodash.purl],
  },
  references: [],
};

export const sampleFindings: readonly Finding[] = [
  log4shell,
  secret,
  dataflow,
  exchange,
  endOfLife,
  openssl,
  undici,
  signature,
  setting,
  lint,
  glibc,
  licence,
];
