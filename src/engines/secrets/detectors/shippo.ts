import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Shippo', revoke: 'https://apps.goshippo.com/settings/api' }, [
  token({
    id: 'shippo-api-token',
    title: 'API token',
    keywords: ['shippo_'],
    pattern: /shippo_(?:live|test)_[a-fA-F0-9]{40}/,
  }),
]);
