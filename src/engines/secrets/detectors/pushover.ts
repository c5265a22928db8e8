import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Pushover', revoke: 'https://pushover.net' }, [
  named({
    id: 'pushover-token',
    title: 'application token or user key',
    words: ['pushover'],
    value: /[a-z0-9]{30}/,
    severity: 'medium',
  }),
]);
