import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'OpenRouter', revoke: 'https://openrouter.ai/settings/keys' }, [
  token({
    id: 'openrouter-api-key',
    title: 'API key',
    keywords: ['sk-or-v1-'],
    pattern: /sk-or-v1-[a-f0-9]{64}/,
  }),
]);
