import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf({ name: 'Groq', revoke: 'https://console.groq.com/keys' }, [
  token({
    id: 'groq-api-key',
    verify: bearer('https://api.groq.com/openai/v1/models'),
    title: 'API key',
    keywords: ['gsk_'],
    pattern: /gsk_[A-Za-z0-9]{52}/,
  }),
]);
