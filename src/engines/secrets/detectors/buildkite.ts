import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf(
  { name: 'Buildkite', revoke: 'https://buildkite.com/user/api-access-tokens' },
  [
    token({
      id: 'buildkite-api-token',
      verify: bearer('https://api.buildkite.com/v2/access-token'),
      title: 'API token',
      keywords: ['bkua_'],
      pattern: /bkua_[a-z0-9]{40}/,
    }),
    token({
      id: 'buildkite-agent-token',
      title: 'agent token',
      keywords: ['bkct_', 'bkaj_', 'bkat_', 'bkar_', 'bkpt_', 'bkps_', 'bkcq_'],
      pattern: /bk(?:ct|a[jrt]|p[st]|cq)_[A-Za-z0-9_-]{40,100}/,
    }),
  ],
);
