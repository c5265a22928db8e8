import type { Component, Inventory } from '../core/component.js';
import type { Digest } from '../core/digest.js';
import type { Gap } from '../core/gap.js';
import type { FileLocation } from '../core/location.js';

export function digestOf(letter: string): Digest {
  return `sha256:${letter.repeat(64)}`;
}

/** Base, packages, application. */
export const sampleLayers = [
  { diffId: digestOf('0'), createdBy: 'ADD rootfs.tar.xz / # buildkit', sizeBytes: 77_000_000 },
  {
    diffId: digestOf('1'),
    createdBy: 'RUN apt-get update && apt-get install -y openssl',
    sizeBytes: 9_100_000,
  },
  { diffId: digestOf('2'), createdBy: 'COPY . /app # buildkit', sizeBytes: 31_000_000 },
] as const;

export function place(layerIndex: 0 | 1 | 2, path: string, line?: number): FileLocation {
  const { diffId, createdBy } = sampleLayers[layerIndex];
  return {
    at: 'file',
    path,
    ...(line === undefined ? {} : { line }),
    layer: diffId,
    layerIndex,
    instruction: createdBy,
  };
}

export const libssl: Component = {
  purl: 'pkg:deb/debian/libssl3@3.0.11-1~deb12u2?arch=amd64&distro=debian-12',
  name: 'libssl3',
  version: '3.0.11-1~deb12u2',
  ecosystem: 'Debian:12',
  source: { name: 'openssl', version: '3.0.11-1~deb12u2' },
  architecture: 'amd64',
  licenses: ['Apache-2.0', 'custom words of a maintainer'],
  dependsOn: ['pkg:deb/debian/libc6@2.36-9%2Bdeb12u4?arch=amd64&distro=debian-12'],
  scope: 'runtime',
  foundAt: [place(0, 'var/lib/dpkg/status', 1_204)],
  foundBy: ['deb/status'],
};

export const libc: Component = {
  purl: 'pkg:deb/debian/libc6@2.36-9%2Bdeb12u4?arch=amd64&distro=debian-12',
  name: 'libc6',
  version: '2.36-9+deb12u4',
  ecosystem: 'Debian:12',
  source: { name: 'glibc', version: '2.36-9+deb12u4' },
  architecture: 'amd64',
  licenses: ['LGPL-2.1-or-later AND GPL-2.0-only'],
  dependsOn: [],
  scope: 'runtime',
  foundAt: [place(0, 'var/lib/dpkg/status', 900)],
  foundBy: ['deb/status'],
};

export const log4j: Component = {
  purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.1',
  ecosystem: 'Maven',
  licenses: ['Apache License, Version 2.0'],
  dependsOn: [],
  scope: 'runtime',
  direct: false,
  foundAt: [
    { ...place(2, 'app/lib/search.war'), inside: 'WEB-INF/lib/log4j-core-2.14.1.jar' },
    { ...place(2, 'app/lib/batch.jar'), inside: 'BOOT-INF/lib/log4j-core-2.14.1.jar' },
  ],
  foundBy: ['java/archive'],
  sha1: '9141212b8507ab50a45525b545b39d224614528b',
};

export const undiciComponent: Component = {
  purl: 'pkg:npm/undici@6.19.2',
  name: 'undici',
  version: '6.19.2',
  ecosystem: 'npm',
  licenses: ['MIT'],
  dependsOn: ['pkg:npm/%40fastify/busboy@2.1.1'],
  scope: 'runtime',
  direct: true,
  foundAt: [place(2, 'app/package-lock.json', 812)],
  foundBy: ['npm/package-lock', 'npm/installed'],
  origin: 'https://npm.example.com/undici/-/undici-6.19.2.tgz',
};

export const busboy: Component = {
  purl: 'pkg:npm/%40fastify/busboy@2.1.1',
  name: '@fastify/busboy',
  version: '2.1.1',
  ecosystem: 'npm',
  licenses: [],
  dependsOn: [],
  scope: 'optional',
  direct: false,
  foundAt: [place(2, 'app/package-lock.json', 40)],
  foundBy: ['npm/package-lock'],
  sha256: 'ab'.repeat(32),
};

export const lodash: Component = {
  purl: 'pkg:npm/lodash@4.17.20',
  name: 'lodash',
  version: '4.17.20',
  ecosystem: 'npm',
  licenses: ['(MIT OR CC0-1.0)'],
  dependsOn: [],
  scope: 'development',
  direct: true,
  foundAt: [place(2, 'app/package-lock.json', 300)],
  foundBy: ['npm/package-lock'],
};

const byPurl = (a: Component, b: Component) => (a.purl < b.purl ? -1 : 1);

export const sampleGaps: readonly Gap[] = [
  {
    kind: 'gap',
    unit: 'java/archive',
    location: place(2, 'app/lib/broken.jar'),
    reason: 'The archive ends early; the jars inside were not read.',
    weight: 'incomplete',
  },
  {
    kind: 'gap',
    unit: 'advisories',
    location: { at: 'setting', name: 'baseline' },
    reason: 'The embedded baseline knows only a choice of the flaws. Run: seaworthy db update',
    weight: 'note',
  },
];

export const sampleInventory: Inventory = {
  components: [libssl, libc, log4j, undiciComponent, busboy, lodash].sort(byPurl),
  distribution: {
    id: 'debian',
    versionId: '12',
    codename: 'bookworm',
    name: 'Debian GNU/Linux 12 (bookworm)',
    like: [],
    ecosystem: 'Debian:12',
    endOfLife: '2028-06-30',
    extendedEndOfLife: '2033-06-30',
    foundAt: place(0, 'usr/lib/os-release'),
  },
  archives: [
    {
      format: 'deb',
      uri: 'http://deb.example.com/debian',
      suites: ['bookworm', 'bookworm-updates'],
      sections: ['main'],
      signedBy: '/usr/share/keyrings/debian-archive-keyring.gpg',
      source: false,
    },
  ],
  gaps: [],
};
