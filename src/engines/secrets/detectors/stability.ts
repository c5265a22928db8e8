import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Stability AI', revoke: 'https://platform.stability.ai/account/keys' },
  [named({ id: 'stability-api-key', title: 'API key', words: ['stability'], value: /sk-[A-Za-z0-9]{48}/ })],
);
