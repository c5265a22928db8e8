import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import * as openpgp from 'openpgp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Advisory } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import { silentProgress } from '../../core/progress.js';
import { tar } from '../../testing/archives.js';
import { scheme as deb } from '../../versions/deb/index.js';
import { createRealWorld } from '../../world/index.js';
import { flawsFixedAfter, parseChangelog } from './changelog.js';
import { readArchives } from './index.js';

const changelog = `harbour (1.2-1+deb13u2) trixie-security; urgency=high

  * DSA-9001-1: fix a heap overflow in the pier (CVE-2026-1111)

 -- A Keeper <keeper@example.com>  Mon, 02 Nov 2026 10:00:00 +0000

harbour (1.2-1+deb13u1) trixie-security; urgency=medium

  * Refresh the patch for CVE-2025-0001.
  * Fix CVE-2026-0002 and CVE-2026-0003.

 -- A Keeper <keeper@example.com>  Sun, 01 Nov 2026 10:00:00 +0000

harbour (1.2-1) unstable; urgency=medium

  * New release, fixes CVE-2025-0001.

 -- A Keeper <keeper@example.com>  Wed, 01 Oct 2025 10:00:00 +0000
`;

describe('a changelog', () => {
  const entries = parseChangelog(changelog);

  it('is read entry by entry', () => {
    expect(entries.map(({ version, date }) => [version, date])).toEqual([
      ['1.2-1+deb13u2', 'Mon, 02 Nov 2026 10:00:00 +0000'],
      ['1.2-1+deb13u1', 'Sun, 01 Nov 2026 10:00:00 +0000'],
      ['1.2-1', 'Wed, 01 Oct 2025 10:00:00 +0000'],
    ]);
  });

  it('reports what was fixed since, but not what was fixed before and fixed later', () => {
    expect(
      flawsFixedAfter(entries, '1.2-1', deb.compare).map(({ id, fixedIn, aliases }) => [
        id,
        fixedIn,
        aliases,
      ]),
    ).toEqual([
      ['CVE-2026-0002', '1.2-1+deb13u1', []],
      ['CVE-2026-0003', '1.2-1+deb13u1', []],
      ['CVE-2026-1111', '1.2-1+deb13u2', ['DSA-9001-1']],
    ]);
  });

  it('has no news for the newest version', () => {
    expect(flawsFixedAfter(entries, '1.2-1+deb13u2', deb.compare)).toEqual([]);
  });

  it('survives any text', () => {
    expect(parseChangelog('\0\n -- nobody\n(1.0) x;\n')).toEqual([]);
  });
});

/** A package archive as a mirror serves it, signed with a key of this test. */
class SmallArchive {
  readonly files = new Map<string, Uint8Array>();
  readonly asked: string[] = [];
  keyring: Uint8Array = new Uint8Array();
  #server: Server | undefined;
  #key: openpgp.PrivateKey | undefined;

  async start(): Promise<void> {
    const { privateKey, publicKey } = await openpgp.generateKey({
      userIDs: [{ name: 'Archive', email: 'archive@example.com' }],
      format: 'object',
      date: new Date('2026-01-01T00:00:00Z'),
    });
    this.#key = privateKey;
    this.keyring = publicKey.write();
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? '').slice('/debian/'.length);
      this.asked.push(path);
      const bytes = this.files.get(path);
      response.writeHead(bytes ? 200 : 404).end(bytes);
    });
    await new Promise<void>((done) => this.#server?.listen(0, '127.0.0.1', done));
  }

  get uri(): string {
    const address = this.#server?.address() as AddressInfo | undefined;
    return `http://127.0.0.1:${address?.port}/debian`;
  }

  async publish(sources: Uint8Array, { validUntil = 'Thu, 31 Dec 2026 00:00:00 UTC' } = {}): Promise<void> {
    this.files.set('dists/trixie/main/source/Sources.gz', sources);
    const release = `Suite: stable\nCodename: trixie\nDate: Tue, 24 Nov 2026 00:00:00 UTC\nValid-Until: ${validUntil}\nSHA256:\n ${sha256(sources)} ${sources.length} main/source/Sources.gz\n`;
    if (this.#key === undefined) throw new Error('not started');
    const message = await openpgp.createCleartextMessage({ text: release });
    const signed = await openpgp.sign({
      message,
      signingKeys: this.#key,
      date: new Date('2026-11-24T00:00:00Z'),
    });
    this.files.set('dists/trixie/InRelease', Buffer.from(signed));
  }

  stop(): void {
    this.#server?.close();
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const installed: Component = {
  purl: 'pkg:deb/debian/libharbour1@1.2-1',
  name: 'libharbour1',
  version: '1.2-1',
  ecosystem: 'Debian:13',
  source: { name: 'harbour', version: '1.2-1' },
  licenses: [],
  dependsOn: [],
  scope: 'runtime',
  foundAt: [{ at: 'file', path: 'var/lib/dpkg/status' }],
  foundBy: ['deb/status'],
};

describe('an archive on loopback', () => {
  const archive = new SmallArchive();
  const world = { ...createRealWorld(), now: () => new Date('2026-11-25T00:00:00Z') };
  const packed = gzipSync(
    tar([
      { path: 'debian/control', content: 'x' },
      { path: 'debian/changelog', content: changelog },
    ]),
  );
  const sources = gzipSync(
    `Package: harbour\nVersion: 1.2-1+deb13u2\nDirectory: pool/h\nChecksums-Sha256:\n ${sha256(packed)} ${packed.length} harbour_1.2-1+deb13u2.debian.tar.gz\n\nPackage: other\nVersion: 9\nDirectory: ../..\n`,
  );

  beforeAll(async () => {
    await archive.start();
    archive.files.set('pool/h/harbour_1.2-1+deb13u2.debian.tar.gz', packed);
    await archive.publish(sources);
  });
  afterAll(() => archive.stop());

  async function ask(keyrings: readonly Uint8Array[] = [archive.keyring], mirrors = {}, uri = archive.uri) {
    const advisories: Advisory[] = [];
    const gaps: string[] = [];
    const archives = [{ format: 'deb' as const, uri, suites: ['trixie'], sections: ['main'], source: false }];
    for await (const record of readArchives({
      world,
      progress: silentProgress,
      archives,
      components: [installed],
      keyrings,
      mirrors,
    })) {
      if (record.kind === 'advisory') advisories.push(record.advisory);
      if (record.kind === 'gap' && record.weight === 'incomplete') gaps.push(record.reason);
    }
    return { advisories, gaps };
  }

  it('reports the flaws that newer versions fix', async () => {
    const { advisories, gaps } = await ask();
    expect(gaps).toEqual([]);
    expect(
      advisories.map(({ id, affected }) => [
        id,
        affected[0]?.name,
        affected[0]?.ecosystem,
        affected[0]?.ranges[0]?.fixed,
      ]),
    ).toEqual([
      ['CVE-2026-0002', 'harbour', 'Debian:13', '1.2-1+deb13u1'],
      ['CVE-2026-0003', 'harbour', 'Debian:13', '1.2-1+deb13u1'],
      ['CVE-2026-1111', 'harbour', 'Debian:13', '1.2-1+deb13u2'],
    ]);
  });

  it('goes to a mirror where the user says so', async () => {
    const { advisories } = await ask(
      [archive.keyring],
      { 'http://archive.example.com/debian': archive.uri },
      'http://archive.example.com/debian',
    );
    expect(advisories).toHaveLength(3);
  });

  it('believes no unknown key', async () => {
    const stranger = await openpgp.generateKey({
      userIDs: [{ name: 'x' }],
      format: 'object',
      date: new Date('2026-01-01'),
    });
    expect((await ask([stranger.publicKey.write()])).gaps[0]).toMatch(/not signed by a known key/);
    expect((await ask([])).gaps[0]).toMatch(/no key/);
  });

  it('believes no changed index, and no changed package', async () => {
    archive.files.set('dists/trixie/main/source/Sources.gz', gzipSync('Package: harbour\n'));
    expect((await ask()).gaps[0]).toMatch(/promises|longer/);
    archive.files.set('dists/trixie/main/source/Sources.gz', sources);
    archive.files.set('pool/h/harbour_1.2-1+deb13u2.debian.tar.gz', Buffer.from(packed).fill(0, 20, 30));
    expect((await ask()).gaps[0]).toMatch(/promises/);
    archive.files.set('pool/h/harbour_1.2-1+deb13u2.debian.tar.gz', packed);
  });

  it('believes no index that has run out', async () => {
    await archive.publish(sources, { validUntil: 'Mon, 23 Nov 2026 00:00:00 UTC' });
    expect((await ask()).gaps[0]).toMatch(/ran out on 2026-11-23/);
    await archive.publish(sources);
  });

  it('reports an archive that is not there, and one of a kind that cannot be asked', async () => {
    expect((await ask([archive.keyring], {}, `${archive.uri}/nowhere`)).gaps[0]).toMatch(/404/);
    expect((await ask([archive.keyring], {}, 'file:///etc')).gaps[0]).toMatch(/neither http/);
  });
});
