import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a writable root': ({ method, path, body, state }) => {
      if (method === 'PUT') state.set(path, body);
      const text = state.get(path);
      return text === undefined ? { status: 404 } : { type: 'text/plain', body: text };
    },
  },
  benign: {
    refused: ({ method }) => ({ status: method === 'PUT' ? 405 : 404 }),
    'accepted and dropped': ({ method }) => ({ status: method === 'PUT' ? 201 : 404 }),
  },
});
