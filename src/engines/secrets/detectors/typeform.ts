import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Typeform', revoke: 'https://admin.typeform.com/account#/section/tokens' },
  [
    token({
      id: 'typeform-api-token',
      title: 'personal access token',
      keywords: ['tfp_'],
      pattern: /tfp_[A-Za-z0-9_.=-]{59}/,
    }),
  ],
);
