import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { formatReference, parseReference } from './reference.js';

const digest = `sha256:${'a'.repeat(64)}`;

describe('reads', () => {
  it.each([
    ['alpine', 'docker.io', 'library/alpine', 'latest', undefined],
    ['alpine:3.20', 'docker.io', 'library/alpine', '3.20', undefined],
    ['user/app:tag', 'docker.io', 'user/app', 'tag', undefined],
    ['docker.io/alpine', 'docker.io', 'library/alpine', 'latest', undefined],
    ['index.docker.io/user/app', 'docker.io', 'user/app', 'latest', undefined],
    ['docker.io/a/b/c', 'docker.io', 'a/b/c', 'latest', undefined],
    ['localhost/app', 'localhost', 'app', 'latest', undefined],
    ['localhost:5000', 'docker.io', 'library/localhost', '5000', undefined],
    ['localhost:5000/app', 'localhost:5000', 'app', 'latest', undefined],
    ['host:5000/a/b', 'host:5000', 'a/b', 'latest', undefined],
    [`host:5000/a/b@${digest}`, 'host:5000', 'a/b', undefined, digest],
    [`host:5000/a/b:1.0@${digest}`, 'host:5000', 'a/b', '1.0', digest],
    ['example.test/app', 'example.test', 'app', 'latest', undefined],
    ['Host/app', 'Host', 'app', 'latest', undefined],
    ['[::1]:5000/app', '[::1]:5000', 'app', 'latest', undefined],
    ['127.0.0.1/a__b/c-d--e.f_g', '127.0.0.1', 'a__b/c-d--e.f_g', 'latest', undefined],
    ['app:_TAG-1.0', 'docker.io', 'library/app', '_TAG-1.0', undefined],
  ])('%s', (text, registry, repository, tag, wantedDigest) => {
    expect({ tag: undefined, digest: undefined, ...parseReference(text) }).toEqual({
      registry,
      repository,
      tag,
      digest: wantedDigest,
    });
  });
});

describe('refuses', () => {
  it.each([
    ['', 'no name'],
    ['example.test/', 'no name'],
    ['Alpine', 'lower case'],
    ['user/App', 'lower case'],
    ['a//b', 'part of the name'],
    ['/a', 'part of the name'],
    ['a/', 'part of the name'],
    ['a___b', 'part of the name'],
    ['a..b', 'part of the name'],
    ['-a', 'part of the name'],
    ['a-', 'part of the name'],
    ['a b', 'part of the name'],
    ['./image.tar', 'not a host'],
    ['../image', 'not a host'],
    ['-host.test/a', 'not a host'],
    ['host:99999/a', 'not a port'],
    ['host:x/a', 'not a host'],
    ['a:', 'tag'],
    ['a:-x', 'tag'],
    [`a:${'x'.repeat(129)}`, 'tag'],
    ['a@sha256:123', 'digest'],
    [`a@sha256:${'A'.repeat(64)}`, 'digest'],
    ['a'.repeat(64).replaceAll('a', 'f'), 'image ID'],
    ['a/'.repeat(130).concat('a'), '255'],
    ['a\nb', 'part of the name'],
  ])('%j', (text, why) => {
    expect(() => parseReference(text)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(why) }),
    );
  });

  it('other digests, with advice', () => {
    expect(() => parseReference(`a@sha512:${'a'.repeat(128)}`)).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED' }),
    );
  });
});

it.each(['alpine:latest', 'user/app:1', 'example.test/a/b:1', `alpine@${digest}`, `alpine:1@${digest}`])(
  'writes %s as it was',
  (text) => {
    expect(formatReference(parseReference(text))).toBe(text);
  },
);

it('throws nothing but our own errors, and what it reads it writes so that it reads the same', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9._:/@[\]-]{0,30}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), word), (text) => {
      try {
        const reference = parseReference(text);
        expect(parseReference(formatReference(reference))).toEqual(reference);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SeaworthyError);
      }
    }),
    { numRuns: 2000 },
  );
});
