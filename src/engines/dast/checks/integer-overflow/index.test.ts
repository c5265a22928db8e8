import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'page', value: '2' },
  vulnerable: {
    'a column of 32 bits': ({ input }) => (BigInt(input) >= 2n ** 31n ? { status: 500 } : 'page'),
  },
  benign: {
    'a range': ({ input }) => (Number(input) > 1000 ? { status: 400 } : 'page'),
    'another page for big numbers': ({ input }) => (Number(input) >= 2 ** 31 ? 'nothing here' : 'page'),
  },
});
