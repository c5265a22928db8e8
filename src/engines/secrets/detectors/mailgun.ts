import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Mailgun', revoke: 'https://app.mailgun.com/settings/api_security' },
  [
    token({
      id: 'mailgun-private-key',
      title: 'private API key',
      keywords: ['key-'],
      pattern: /key-[a-f0-9]{32}/,
      minRun: 36,
    }),
    named({
      id: 'mailgun-signing-key',
      title: 'signing or API key',
      words: ['mailgun'],
      value: /[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}/,
    }),
    token({
      id: 'mailgun-public-key',
      title: 'public validation key',
      keywords: ['pubkey-'],
      pattern: /pubkey-[a-f0-9]{32}/,
      severity: 'low',
    }),
  ],
);
