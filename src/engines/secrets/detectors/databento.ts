import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Databento', revoke: 'https://databento.com/portal/keys' }, [
  token({
    id: 'databento-api-key',
    title: 'API key',
    keywords: ['db-'],
    pattern: /db-[A-Za-z0-9]{29}/,
    minRun: 32,
  }),
]);
