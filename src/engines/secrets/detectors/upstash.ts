import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Upstash', revoke: 'https://console.upstash.com' }, [
  named({
    id: 'upstash-rest-token',
    title: 'REST token',
    words: ['upstash'],
    value: /[A-Za-z0-9]{2}[A-Za-z0-9_-]{40,120}={0,2}/,
  }),
]);
