import { expect, test } from 'vitest';
import type { Exchange, HeaderFields } from '../exchange.js';
import { technologiesSeen } from './technologies.js';

const seen = (...headers: HeaderFields) => {
  const exchange: Exchange = {
    request: { method: 'GET', url: 'http://harbour.test/', headers: [] },
    response: {
      status: 200,
      headers,
      body: new Uint8Array(),
      isTruncated: false,
      firstByteMs: 1,
      durationMs: 1,
    },
  };
  return technologiesSeen([exchange]);
};

test('products are words of their own', () => {
  expect(seen(['Server', 'Werkzeug/3.1 Python/3.13'], ['Set-Cookie', 'track=7'])).toEqual([
    'flask',
    'python',
  ]);
  expect(seen(['Server', 'gunicorn'])).toEqual(['python']);
  expect(seen(['Set-Cookie', 'rack.session=x'])).toEqual(['ruby']);
  expect(seen(['Server', 'puma 6.4'])).toEqual(['ruby']);
});
