import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { signaturePolicyOf } from './signature-policy.js';

const containers = '/etc/containers/policy.json';

describe('asks for signatures', () => {
  it.each([
    ['content trust', { env: { DOCKER_CONTENT_TRUST: '1' } }, 'DOCKER_CONTENT_TRUST=1'],
    ['a default that rejects', { files: { [containers]: '{"default":[{"type":"reject"}]}' } }, containers],
    [
      'a scope that has to be signed',
      {
        files: {
          [containers]:
            '{"default":[{"type":"insecureAcceptAnything"}],"transports":{"docker":{"registry.example.com":[{"type":"sigstoreSigned"}]}}}',
        },
      },
      containers,
    ],
  ])('%s', (_, options, expected) => {
    expect(signaturePolicyOf(fakeWorld(options)).askedBy).toEqual([expected]);
  });

  it('Notation', () => {
    const world = fakeWorld({});
    const path = `${world.disk.homeDirectory()}/.config/notation/trustpolicy.json`;
    const text = '{"trustPolicies":[{"signatureVerification":{"level":"strict"}}]}';
    expect(signaturePolicyOf(fakeWorld({ files: { [path]: text } })).askedBy).toEqual([path]);
  });
});

describe('asks for nothing', () => {
  it.each([
    ['nothing at all', {}],
    ['content trust switched off', { env: { DOCKER_CONTENT_TRUST: '0' } }],
    [
      'a default that lets all through',
      { files: { [containers]: '{"default":[{"type":"insecureAcceptAnything"}]}' } },
    ],
    ['a file that is not JSON', { files: { [containers]: '{' } }],
    ['a file of another shape', { files: { [containers]: '[null, 1]' } }],
    ['rules of another shape', { files: { [containers]: '{"default":"reject","transports":{"docker":7}}' } }],
  ])('%s', (_, options) => {
    expect(signaturePolicyOf(fakeWorld(options)).askedBy).toEqual([]);
  });
});
