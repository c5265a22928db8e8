import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  strength: 'high',
  vulnerable: {
    'input as format': ({ input }) => (input.replaceAll('%%', '').includes('%n') ? { status: 502 } : 'ok'),
  },
  benign: {
    'input as argument': () => 'ok',
    'percent signs are refused': ({ input }) => (input.includes('%') ? { status: 500 } : 'ok'),
  },
});
