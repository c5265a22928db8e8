import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Together AI', revoke: 'https://api.together.ai/settings/api-keys' },
  [
    named({
      id: 'together-api-key',
      title: 'API key',
      words: ['together_api', 'togetherai', 'together_ai'],
      value: /[a-f0-9]{64}|tgp_v1_[A-Za-z0-9_-]{43}/,
    }),
  ],
);
