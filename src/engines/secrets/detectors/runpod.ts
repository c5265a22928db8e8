import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'RunPod', revoke: 'https://www.runpod.io/console/user/settings' }, [
  token({
    id: 'runpod-api-key',
    title: 'API key',
    keywords: ['rpa_'],
    pattern: /rpa_[A-Z0-9]{40,50}/,
    minRun: 44,
  }),
]);
