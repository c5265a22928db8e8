import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Lob', revoke: 'https://dashboard.lob.com/settings/api-keys' }, [
  token({
    id: 'lob-api-key',
    title: 'API key',
    keywords: ['live_', 'test_'],
    pattern: /(?:live|test)_[a-f0-9]{35}/,
    minRun: 40,
  }),
  token({
    id: 'lob-publishable-key',
    title: 'publishable key',
    keywords: ['live_pub_', 'test_pub_'],
    pattern: /(?:test|live)_pub_[a-f0-9]{31}/,
    severity: 'low',
  }),
]);
