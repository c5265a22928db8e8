import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Replicate', revoke: 'https://replicate.com/account/api-tokens' }, [
  token({
    id: 'replicate-api-token',
    title: 'API token',
    keywords: ['r8_'],
    pattern: /r8_[A-Za-z0-9]{37}/,
    minRun: 40,
  }),
]);
