import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const cookie = (value: string) => ({ headers: [['Set-Cookie', `rememberme=${value}`] as const], body: 'hi' });

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a fraction': ({ random }) =>
      cookie(`0.${Math.floor(random() * 1e8)}${Math.floor(random() * 1e8 + 1e8)}`),
    'a short number': ({ random }) => cookie(String(Math.floor(random() * 1e6))),
    'a counter': ({ state }) => {
      state.set('n', String(Number(state.get('n') ?? 4000) + 1));
      return cookie(state.get('n') ?? '');
    },
  },
  benign: {
    'hex of 128 bits': ({ random }) =>
      cookie(Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32).toString(16)).join('')),
    'always the same': () => cookie('17'),
    'a time': ({ random }) => cookie(String(1_767_225_600 + Math.floor(random() * 1e6))),
  },
});
