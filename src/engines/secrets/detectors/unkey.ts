import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Unkey', revoke: 'https://app.unkey.com/settings/root-keys' }, [
  token({
    id: 'unkey-root-key',
    title: 'root key',
    keywords: ['unkey_'],
    pattern: /unkey_[A-Za-z0-9]{22,50}/,
  }),
]);
