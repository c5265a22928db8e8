import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'WooCommerce', revoke: 'your shop (Settings, Advanced, REST API)' },
  [
    token({
      id: 'woocommerce-consumer-secret',
      title: 'consumer secret',
      keywords: ['cs_'],
      pattern: /cs_[a-f0-9]{40}/,
      minRun: 43,
    }),
    token({
      id: 'woocommerce-consumer-key',
      title: 'consumer key',
      keywords: ['ck_'],
      pattern: /ck_[a-f0-9]{40}/,
      minRun: 43,
      severity: 'medium',
    }),
  ],
);
