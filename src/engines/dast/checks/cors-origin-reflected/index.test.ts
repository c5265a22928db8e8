import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const allowing =
  (isAllowed: (origin: string) => boolean, credentials = 'true'): Respond =>
  (request) => {
    const origin = request.header('Origin');
    const headers = isAllowed(origin)
      ? [
          ['Access-Control-Allow-Origin', origin] as const,
          ['Access-Control-Allow-Credentials', credentials] as const,
        ]
      : [];
    return { type: 'application/json', body: '{"me":"ada"}', headers };
  };

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'any origin': allowing(() => true),
    null: allowing((origin) => origin === 'null'),
    'a prefix': {
      strength: 'high',
      respond: allowing((origin) => origin.startsWith('https://harbour.test')),
    },
  },
  benign: {
    'a list': allowing((origin) => origin === 'https://quay.test'),
    'without credentials': allowing(() => true, 'false'),
  },
});
