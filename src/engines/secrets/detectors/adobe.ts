import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Adobe', revoke: 'https://developer.adobe.com/console' }, [
  token({
    id: 'adobe-client-secret',
    title: 'client secret',
    keywords: ['p8e-'],
    pattern: /p8e-[A-Za-z0-9]{32}/i,
  }),
  named({
    id: 'adobe-client-id',
    title: 'client id',
    words: ['adobe'],
    value: /[a-f0-9]{32}/i,
    severity: 'low',
  }),
]);
