import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'bunny.net', revoke: 'https://dash.bunny.net/account/api-key' }, [
  named({
    id: 'bunny-api-key',
    title: 'API key',
    words: ['bunnycdn', 'bunny_net', 'bunny'],
    value:
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}/i,
  }),
]);
