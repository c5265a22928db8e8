import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Etsy', revoke: 'https://www.etsy.com/developers/your-apps' }, [
  named({
    id: 'etsy-access-token',
    entropy: 2.8,
    title: 'API key',
    words: ['etsy'],
    value: /[A-Za-z0-9]{24}/,
    severity: 'medium',
  }),
]);
