import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'hCaptcha', revoke: 'https://dashboard.hcaptcha.com' }, [
  named({
    id: 'hcaptcha-secret',
    title: 'secret key',
    words: ['hcaptcha'],
    value: /ES_[a-f0-9]{32}/,
    severity: 'medium',
  }),
]);
