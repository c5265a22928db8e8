import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Apify', revoke: 'https://console.apify.com/account/integrations' },
  [
    token({
      id: 'apify-api-token',
      title: 'API token',
      keywords: ['apify_api_'],
      pattern: /apify_api_[A-Za-z0-9]{34,40}/,
    }),
  ],
);
