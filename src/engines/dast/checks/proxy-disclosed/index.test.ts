import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const named = (name: string) => ({ headers: [['Server', name] as const] });

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'two servers': (request) => named(request.header('Max-Forwards') === '0' ? 'Lighthouse/2' : 'pier'),
  },
  benign: { 'one server': () => named('pier'), 'no names': () => 'ok' },
});
