import { expect, it } from 'vitest';
import { readCheckovConfig } from './checkov-config.js';

it.each([
  ['a list', 'skip-check:\n  - CKV_DOCKER_2\n  - CKV_K8S_21\n', ['CKV_DOCKER_2', 'CKV_K8S_21']],
  ['one text', 'skip-check: CKV_DOCKER_2, CKV2_K8S_6\n', ['CKV_DOCKER_2', 'CKV2_K8S_6']],
  ['severities and patterns', 'skip-check: [LOW, "CKV_AWS*", CKV_DOCKER_3]\n', ['CKV_DOCKER_3']],
  ['other keys', 'framework: dockerfile\n', []],
  ['other kinds', 'skip-check: { a: b }\n', []],
])('%s', (_, text, expected) => {
  expect(readCheckovConfig(text, '.checkov.yaml')).toEqual(expected);
});

it('reports where the file is no YAML', () => {
  expect(() => readCheckovConfig('a: [', '.checkov.yaml')).toThrow('not valid YAML');
});
