import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Amplitude', revoke: 'https://app.amplitude.com (Settings, Projects)' },
  [
    named({
      id: 'amplitude-secret-key',
      title: 'secret key',
      words: ['amplitude'],
      value: /[a-f0-9]{32}/,
      severity: 'medium',
    }),
  ],
);
