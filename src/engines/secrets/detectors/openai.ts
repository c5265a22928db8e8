import { kindsOf, named, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf({ name: 'OpenAI', revoke: 'https://platform.openai.com/api-keys' }, [
  token({
    id: 'openai-api-key',
    verify: bearer('https://api.openai.com/v1/models'),
    title: 'API key',
    keywords: ['t3blbkfj'],
    pattern: /sk-(?:(?:proj|svcacct|service|admin|None)-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/,
    before: 112,
    minRun: 20,
  }),
  named({
    id: 'openai-unmarked-key',
    title: 'API key (other form)',
    words: ['openai'],
    value: /sk-[A-Za-z0-9_-]{32,160}/,
  }),
]);
