import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  strength: 'high',
  vulnerable: { 'a buffer of 1024': ({ input }) => (input.length > 1024 ? { status: 502 } : 'ok') },
  benign: {
    'refused by size': ({ input }) => (input.length > 1024 ? { status: 413 } : 'ok'),
    'any length': () => 'ok',
  },
});
