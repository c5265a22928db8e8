import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Sourcegraph', revoke: 'https://sourcegraph.com/users/settings/tokens' },
  [
    token({
      id: 'sourcegraph-access-token',
      title: 'access token',
      keywords: ['sgp_', 'sgd_', 'slk_'],
      pattern:
        /sgp_(?:[a-fA-F0-9]{16}|local)_[a-fA-F0-9]{40}|sgp_[a-fA-F0-9]{40}|sgd_[a-f0-9]{64}|slk_[a-f0-9]{64}/,
    }),
    named({
      id: 'sourcegraph-legacy-token',
      title: 'access token (old form)',
      words: ['sourcegraph'],
      value: /[a-fA-F0-9]{40}/,
    }),
  ],
);
