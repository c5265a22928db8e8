import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Octopus Deploy', revoke: 'your Octopus (Profile, My API keys)' }, [
  token({
    id: 'octopus-deploy-api-key',
    title: 'API key',
    keywords: ['api-'],
    pattern: /API-[A-Z0-9]{26,32}/,
    minRun: 30,
  }),
]);
