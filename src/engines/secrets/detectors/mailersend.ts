import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'MailerSend', revoke: 'https://app.mailersend.com/api-tokens' }, [
  token({
    id: 'mailersend-api-token',
    title: 'API token',
    keywords: ['mlsn.'],
    pattern: /mlsn\.[a-f0-9]{64}/,
  }),
]);
