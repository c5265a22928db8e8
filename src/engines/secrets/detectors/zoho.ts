import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Zoho', revoke: 'https://accounts.zoho.com/developerconsole' }, [
  token({
    id: 'zoho-token',
    title: 'access or refresh token',
    keywords: ['1000.'],
    pattern: /1000\.[a-f0-9]{32}\.[a-f0-9]{32}/,
    minRun: 60,
  }),
]);
