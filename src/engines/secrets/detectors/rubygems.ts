import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'RubyGems', revoke: 'https://rubygems.org/profile/api_keys' }, [
  token({
    id: 'rubygems-api-key',
    title: 'API key',
    keywords: ['rubygems_'],
    pattern: /rubygems_[a-f0-9]{48}/,
    severity: 'critical',
  }),
]);
