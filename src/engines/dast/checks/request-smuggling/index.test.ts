import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

/** A proxy that forwards as many bytes as Content-Length says, before a server that reads chunks. */
const pair: Respond = ({ body, header }) => {
  if (header('Transfer-Encoding') === '') return 'home';
  const forwarded = body.slice(0, Number(header('Content-Length')));
  return forwarded.endsWith('X') ? { status: 400 } : { status: 504, delayMs: 10_000 };
};

acceptCheck(check, import.meta.url, {
  strength: 'high',
  vulnerable: { 'length before, chunks behind': pair },
  benign: {
    refused: ({ header }) => (header('Transfer-Encoding') === '' ? 'home' : { status: 400 }),
    'one server that waits for chunks': ({ header }) => ({
      status: 408,
      delayMs: header('Transfer-Encoding') === '' ? 0 : 10_000,
    }),
  },
});
