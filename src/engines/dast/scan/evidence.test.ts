import { expect, test } from 'vitest';
import { secretsShown } from './evidence.js';

function shown(body: string): readonly string[] {
  const response = {
    status: 200,
    headers: [],
    body: Buffer.from(body),
    isTruncated: false,
    firstByteMs: 1,
    durationMs: 1,
  };
  return secretsShown({ request: { method: 'GET', url: 'http://127.0.0.1/', headers: [] }, response });
}

test('secrets of an answer are known by their names', () => {
  expect(shown('{"theme":"dark","apiKey":"keel-7-tide-2"}')).toEqual(['keel-7-tide-2']);
  expect(shown('MODE=production\nDB_PASSWORD=tide-and-keel\n')).toEqual(['tide-and-keel']);
  expect(shown('{"store":"postgres://harbour:tide-7@db/harbour"}')).toEqual([
    'postgres://harbour:tide-7@db/harbour',
  ]);
});

test('what only names them is left alone', () => {
  expect(
    shown('{"tokenEndpoint":"https://id.harbour.example/token","passwordResetUrl":"/reset-it"}'),
  ).toEqual([]);
});
