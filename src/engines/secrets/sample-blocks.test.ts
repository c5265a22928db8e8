import { expect, it } from 'vitest';
import { isOfSampleBlock, namesDocumentHosts } from './sample-blocks.js';

const secret = '7hK2mQx9VbT4wLpR8sNd';

function isSample(text: string, isComment = false): boolean {
  const before = (text.split(secret)[0] ?? '').split('\n').at(-1) ?? '';
  return isOfSampleBlock(secret, {
    ...{ above: '', before, after: '', around: text, path: 'tide.yaml', isComment, isCode: false },
    ...{ kind: 'settings', isColumn: () => false, isOfDefaults: () => false },
    namesDocumentHosts: () => false,
  });
}

it.each([
  ['beside a host of documentation', `oauth:\n  url: "https://example.com/api"\n  secret: ${secret}\n`, true],
  ['beside a host of its owner', `oauth:\n  url: "https://tide.net/api"\n  secret: ${secret}\n`, false],
  ['in another section', `mail:\n  url: https://example.com\noauth:\n  secret: ${secret}\n`, false],
  ['beside an address of mail', `oauth:\n  from: a@example.com\n  secret: ${secret}\n`, false],
])('settings %s', (_, text, sample) => expect(isSample(text)).toBe(sample));

it.each([
  [
    'that explains each setting',
    `jwt:\n  # # how long it holds:\n  # ttl: 45s\n  # secret: ${secret}\n`,
    true,
  ],
  ['that was a setting', `jwt:\n  # ttl: 45s\n  # secret: ${secret}\n`, false],
  ['after another one', `  # # how long it holds:\n  ttl: 45s\n  # secret: ${secret}\n`, false],
])('a comment %s', (_, text, sample) => expect(isSample(text, true)).toBe(sample));

it.each([
  [
    'hosts of documentation alone',
    ['- host: tide.example.com', '- host: quay.example.com', '- key: a'],
    true,
  ],
  ['one address that was never filled in', ['url: https://example.com', 'from: admin@example.com'], false],
  ['another host as well', ['- host: tide.example.com', '- url: https://api.quays.dev/v1'], false],
  ['no host', ['- key: a', 'port: 80'], false],
])('settings that lead to %s', (_, lines, isSample) => expect(namesDocumentHosts(lines)).toBe(isSample));
