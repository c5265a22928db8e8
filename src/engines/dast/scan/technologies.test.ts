import { expect, test } from 'vitest';
import type { Exchange, HeaderFields } from '../exchange.js';
import { technologiesSeen } from './technologies.js';

const seen = (...headers: HeaderFields) => seenIn('', headers);

const seenIn = (page: string, headers: HeaderFields = []) => {
  const exchange: Exchange = {
    request: { method: 'GET', url: 'http://harbour.test/', headers: [] },
    response: {
      status: 200,
      headers,
      body: new TextEncoder().encode(page),
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

test('frameworks are known by the names of their fields', () => {
  expect(seenIn(`<input type='hidden' name='authenticity_token' value='x'>`)).toEqual(['ruby']);
  expect(seenIn('<input name="csrfmiddlewaretoken">')).toEqual(['python']);
  expect(seenIn('<p>the authenticity_token of a form</p>')).toEqual([]);
});
