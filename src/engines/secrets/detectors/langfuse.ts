import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Langfuse', revoke: 'https://cloud.langfuse.com (Settings, API keys)' },
  [
    token({
      id: 'langfuse-secret-key',
      title: 'secret key',
      keywords: ['sk-lf-'],
      pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    }),
  ],
);
