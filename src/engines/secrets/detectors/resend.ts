import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Resend', revoke: 'https://resend.com/api-keys' }, [
  token({
    id: 'resend-api-key',
    title: 'API key',
    keywords: ['re_'],
    pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
    minRun: 36,
    notBefore: 'A-Za-z0-9_',
  }),
]);
