import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Trello', revoke: 'https://trello.com/power-ups/admin' }, [
  named({
    id: 'trello-api-key',
    title: 'API key',
    words: ['trello'],
    value: /[a-f0-9]{32}/,
    severity: 'medium',
  }),
  token({
    id: 'trello-token',
    title: 'token',
    keywords: ['atta'],
    pattern: /ATTA[a-f0-9]{64}[A-F0-9]{8}/,
    minRun: 70,
  }),
  named({
    id: 'trello-access-token',
    title: 'access token',
    words: ['trello'],
    value: /[A-Za-z0-9-]{32}/,
    severity: 'medium',
  }),
  named({ id: 'trello-legacy-token', title: 'token (old form)', words: ['trello'], value: /[a-f0-9]{64}/ }),
]);
