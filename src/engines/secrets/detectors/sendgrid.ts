import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf({ name: 'SendGrid', revoke: 'https://app.sendgrid.com/settings/api_keys' }, [
  token({
    id: 'sendgrid-api-key',
    verify: bearer('https://api.sendgrid.com/v3/scopes'),
    title: 'API key',
    keywords: ['sg.'],
    pattern: /SG\.(?:[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}|[A-Za-z0-9_=.-]{66})/,
    minRun: 69,
  }),
]);
