import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'crates.io', revoke: 'https://crates.io/settings/tokens' }, [
  token({
    id: 'crates-io-token',
    title: 'API token',
    keywords: ['cio'],
    pattern: /cio[A-Za-z0-9]{32}/,
    minRun: 35,
  }),
]);
