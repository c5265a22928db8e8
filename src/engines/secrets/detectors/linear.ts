import { kindsOf, named, token } from '../detector.js';
import { inHeader } from '../question.js';

export const detectors = kindsOf({ name: 'Linear', revoke: 'https://linear.app/settings/api' }, [
  token({
    id: 'linear-api-key',
    verify: inHeader('authorization', 'https://api.linear.app/graphql', {
      method: 'POST',
      body: '{"query":"{ viewer { id } }"}',
    }),
    title: 'API key',
    keywords: ['lin_api_'],
    pattern: /lin_api_[A-Za-z0-9]{40}/,
  }),
  token({
    id: 'linear-oauth-token',
    title: 'OAuth token',
    keywords: ['lin_oauth_'],
    pattern: /lin_oauth_[a-f0-9]{64}/,
  }),
  named({ id: 'linear-client-secret', title: 'client secret', words: ['linear'], value: /[a-f0-9]{32}/ }),
]);
