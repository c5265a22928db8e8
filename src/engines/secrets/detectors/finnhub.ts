import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Finnhub', revoke: 'https://finnhub.io/dashboard' }, [
  named({
    id: 'finnhub-access-token',
    title: 'API key',
    words: ['finnhub'],
    value: /[A-Za-z0-9]{20}(?:[A-Za-z0-9]{20})?/,
    severity: 'medium',
  }),
]);
