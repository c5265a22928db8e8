import { expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { startScriptAnalyzer } from './analyzer.js';

function textOf(path: string, text: string): string | undefined {
  const bytes = Buffer.from(text);
  const file = {
    path,
    sizeBytes: bytes.length,
    mode: 0o644,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text: () => text,
  };
  const [fact] = startScriptAnalyzer.analyze(file);
  return fact?.kind === 'build-context' ? fact.text : undefined;
}

it.each([
  ['a token', '//registry.example/:_authToken=tide-7\n', '//registry.example/:_authToken=*\n'],
  [
    'a variable in its place',
    '//registry.example/:_authToken=${TOKEN}\n',
    '//registry.example/:_authToken=\n',
  ],
  ['a comment', '; _auth=tide-7\nengine-strict = true\n', '\nengine-strict=*\n'],
])('keeps no value of the settings of npm: %s', (_, text, expected) => {
  expect(textOf('web/.npmrc', text)).toBe(expected);
});

it('keeps a script as it is', () => {
  expect(textOf('start.sh', 'exec tide --token=a\n')).toBe('exec tide --token=a\n');
});

it.each([
  ['tools/wait-for-tide.sh', true],
  ['gunicorn.sh', true],
  ['a/node_modules/b/c.sh', false],
  ['tide.shader', false],
])('reads %s as what may be started: %s', (path, expected) => {
  expect(startScriptAnalyzer.accepts?.({ path, sizeBytes: 10, mode: 0o644 })).toBe(expected);
});
