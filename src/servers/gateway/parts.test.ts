import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { expectProportional } from '../../testing/growth.js';
import { testKey } from '../../testing/signed-images.js';
import { hostFits, isInnerAddress } from './address.js';
import { isUnpackable } from './attachment.js';
import { rangeIn } from './blobs.js';
import { BoundedMap } from './bounded-map.js';
import { checkDocument } from './document.js';
import { readGatewayPolicy, ruleFor } from './policy.js';
import { Refusal } from './reply.js';
import { routeOf } from './route.js';

const digest = `sha256:${'a'.repeat(64)}`;

describe('an address', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['10.0.0.1', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['224.0.0.1', true],
    ['255.255.255.255', true],
    ['8.8.8.8', false],
    ['::1', true],
    ['[::1]', true],
    ['::', true],
    ['fe80::1%eth0', true],
    ['fd00::1', true],
    ['::ffff:10.0.0.1', true],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::a00:1', true],
    ['2606:4700::1', false],
    ['registry.example.com', false],
  ])('%s is inner: %s', (address, inner) => {
    expect(isInnerAddress(address)).toBe(inner);
  });

  it.each([
    ['*.example.com', 'https://cdn.example.com/x', true],
    ['*.example.com', 'https://example.com/x', false],
    ['*.example.com', 'https://badexample.com/x', false],
    ['cdn.example.com', 'https://cdn.example.com:8443/x', true],
    ['cdn.example.com:443', 'https://cdn.example.com:8443/x', false],
  ])('%s fits %s: %s', (pattern, url, fits) => {
    expect(hostFits(pattern, new URL(url))).toBe(fits);
  });
});

describe('a route', () => {
  it.each([
    ['/v2/', { kind: 'ping' }],
    ['/v2/a/b/manifests/1', { kind: 'manifest', repository: 'a/b', reference: '1' }],
    [`/v2/a/manifests/${digest}`, { kind: 'manifest', repository: 'a', reference: digest }],
    [`/v2/manifests/blobs/${digest}`, { kind: 'blob', repository: 'manifests', digest }],
    ['/v2/a/blobs/uploads/', { kind: 'uploads', repository: 'a' }],
    ['/v2/a/blobs/uploads', { kind: 'uploads', repository: 'a' }],
    ['/v2/a/blobs/uploads/x-1?_state=y', { kind: 'upload', repository: 'a', session: 'x-1' }],
    ['/v2/a/tags/list?n=1', { kind: 'tags', repository: 'a' }],
    [`/v2/a/referrers/${digest}`, { kind: 'referrers', repository: 'a', digest }],
  ])('%s', (target, route) => {
    expect(routeOf(target).route).toEqual(route);
  });

  it('is one, or a refusal, whatever the text; and never has a name that is not one', () => {
    const piece = fc.constantFrom(
      '/',
      'v2',
      'a',
      '..',
      '.',
      '%2e',
      'manifests',
      'blobs',
      'uploads',
      digest,
      'A',
      '?',
      ';',
      'tags',
      'list',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            const { route } = routeOf(text);
            if ('repository' in route) expect(route.repository).toMatch(/^[a-z0-9]+([._/-][a-z0-9._-]*)*$/);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(Refusal);
          }
        },
      ),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('of a hostile length is refused in linear time', async () => {
    await expectProportional(40_000, (length) => {
      for (const text of [
        'a'.repeat(length),
        'a_'.repeat(length / 2),
        `${'a-'.repeat(length / 2)}!`,
        '-'.repeat(length),
      ]) {
        expect(() => routeOf(`/v2/${text}/manifests/1`)).toThrow(Refusal);
      }
    });
  });
});

describe('a document', () => {
  const good = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 },
      layers: [
        { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: `sha256:${'b'.repeat(64)}`, size: 3 },
      ],
    }),
  );
  it('is read, or refused with an error of ours, however it is bent', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const bent = Buffer.from(good);
        bent[at] = byte;
        try {
          checkDocument(isCut ? bent.subarray(0, at) : bent, '', 'test');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SeaworthyError);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('is no archive when it is JSON, and is one when it is a tar without a magic', () => {
    expect(isUnpackable(good)).toBe(false);
    const tar = Buffer.alloc(512);
    tar.write('bin/sh');
    let sum = 8 * 32;
    for (const byte of tar) sum += byte;
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    expect(isUnpackable(tar)).toBe(true);
  });
});

describe('a policy', () => {
  const key = testKey('p256');
  const files = { read: (path: string) => (path === '/etc/gw/team.pub' ? key.publicPem : 'no key') };
  const read = (text: string) => readGatewayPolicy(text, '/etc/gw/gateway.yaml', files);
  const rule = (text: string) => `version: 1\nrules:\n  - ${text}\n`;

  it('the first rule that names an image speaks', () => {
    const policy = read(
      'version: 1\nrules:\n  - { images: [r.test/a], refuse: no }\n  - { images: ["r.test/*"], signature: { keys: [team.pub] } }\n',
    );
    expect(ruleFor(policy, 'r.test/a')?.refuse).toBe('no');
    expect(ruleFor(policy, 'r.test/b')?.demands.signature?.keys).toHaveLength(1);
    expect(ruleFor(policy, 'other.test/b')).toBeUndefined();
  });

  it('may be the policy.json of podman as it is', () => {
    const policy = read('{"default": [{"type": "reject"}]}');
    expect(ruleFor(policy, 'anything/at/all')?.demands.containers?.policy.fallback).toEqual([
      { type: 'reject' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no YAML', 'rules: ['],
    ['a rule without anything', rule('{ images: ["*"] }')],
    ['a rule that says two things', rule('{ images: ["*"], accept: anything, refuse: no }')],
    ['a misspelt demand', rule('{ images: ["*"], signatures: { keys: [team.pub] } }')],
    ['no keys', rule('{ images: ["*"], signature: { keys: [] } }')],
    ['a key that is none', rule('{ images: ["*"], signature: { keys: [other.pub] } }')],
    ['a star in the middle', rule('{ images: ["a/*/b"], accept: anything }')],
    [
      'a server with a path',
      rule('{ images: ["*"], notary: { server: "https://n.test/x", root-keys: [] } }'),
    ],
    ['a key twice', 'version: 1\nversion: 1\nrules: [{ images: ["*"], accept: anything }]\n'],
    ['an alias', 'version: 1\nrules: [&a { images: ["*"], accept: anything }, *a]\n'],
    ['another version', 'version: 2\nrules: [{ images: ["*"], accept: anything }]\n'],
    ['a policy.json with unknown keys', '{"default": [{"type": "reject"}], "extra": 1}'],
  ])('is refused as a whole with %s', (_, text) => {
    expect(() => read(text)).toThrow(SeaworthyError);
  });
});

describe('a bounded map', () => {
  it('forgets by age, by number and by cost', () => {
    let now = 0;
    const map = new BoundedMap<number>({ maxEntries: 2, maxCost: 10 }, () => now);
    map.set('a', 1, 100);
    map.set('b', 2, 100);
    map.get('a');
    map.set('c', 3, 100);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
    map.set('d', 4, 100, 11);
    map.set('e', 5, 100, 10);
    expect([map.get('d'), map.get('e'), map.size]).toEqual([undefined, 5, 1]);
    now = 100;
    expect(map.get('e')).toBeUndefined();
  });
});

it('a range lies within the blob', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(1000), fc.nat(2000), fc.nat(2000), (text, size, a, b) => {
      for (const header of [text, `bytes=${a}-${b}`, `bytes=${a}-`, `bytes=-${b}`]) {
        try {
          const { start, end } = rangeIn(header, size);
          expect(start >= 0 && start <= end && end <= size).toBe(true);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Refusal);
        }
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});
