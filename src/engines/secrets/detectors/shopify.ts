import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Shopify', revoke: 'https://partners.shopify.com (Apps, API credentials)' },
  [
    token({
      id: 'shopify-access-token',
      title: 'access token',
      keywords: ['shpat_'],
      pattern: /shpat_[a-fA-F0-9]{32}/,
    }),
    token({
      id: 'shopify-custom-access-token',
      title: 'custom app access token',
      keywords: ['shpca_'],
      pattern: /shpca_[a-fA-F0-9]{32}/,
    }),
    token({
      id: 'shopify-private-app-token',
      title: 'private app access token',
      keywords: ['shppa_'],
      pattern: /shppa_[a-fA-F0-9]{32}/,
    }),
    token({
      id: 'shopify-user-access-token',
      title: 'user access token',
      keywords: ['shpua_'],
      pattern: /shpua_[a-fA-F0-9]{32}/,
    }),
    token({
      id: 'shopify-shared-secret',
      title: 'shared secret',
      keywords: ['shpss_'],
      pattern: /shpss_[a-fA-F0-9]{32}/,
    }),
    token({
      id: 'shopify-partner-token',
      title: 'partner API token',
      keywords: ['prtapi_'],
      pattern: /prtapi_[a-fA-F0-9]{32}/,
    }),
  ],
);
