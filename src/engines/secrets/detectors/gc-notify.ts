import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'GC Notify', revoke: 'https://notification.canada.ca (API keys)' }, [
  token({
    id: 'gc-notify-api-key',
    title: 'API key',
    keywords: ['gcntfy-'],
    pattern:
      /gcntfy-[A-Za-z0-9_-]{1,60}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  }),
]);
