import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Fireworks AI', revoke: 'https://fireworks.ai/account/api-keys' }, [
  token({
    id: 'fireworks-api-key',
    title: 'API key',
    keywords: ['fw_'],
    pattern: /fw_[A-Za-z0-9]{22,24}/,
    minRun: 25,
  }),
]);
