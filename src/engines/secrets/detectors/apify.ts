import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Apify', revoke: 'https://console.apify.com/account/integrations' },
  [
    token({
      id: 'apify-api-token',
      title: 'API token',
      keywords: ['apify_'],
      pattern:
        /apify_(?:api|ui|proxy|integration_api|actor_run_api|actor_run_proxy|webhook_dispatch_api)_[A-Za-z0-9]{34,40}/,
    }),
  ],
);
