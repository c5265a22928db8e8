import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'DeepSeek', revoke: 'https://platform.deepseek.com/api_keys' }, [
  token({
    id: 'deepseek-api-key',
    title: 'API key',
    keywords: ['sk-'],
    pattern: /sk-[a-f0-9]{32}/,
    minRun: 35,
  }),
]);
