import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'ElevenLabs', revoke: 'https://elevenlabs.io/app/settings/api-keys' },
  [
    token({
      id: 'elevenlabs-api-key',
      title: 'API key',
      keywords: ['sk_'],
      pattern: /sk_[a-f0-9]{48}/,
      minRun: 51,
    }),
  ],
);
