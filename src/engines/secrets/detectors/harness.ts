import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Harness', revoke: 'https://app.harness.io (Profile, API keys)' }, [
  token({
    id: 'harness-api-key',
    title: 'API key',
    keywords: ['pat.', 'sat.'],
    pattern: /[ps]at\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/,
    minRun: 70,
  }),
]);
