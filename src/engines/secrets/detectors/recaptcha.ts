import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'reCAPTCHA', revoke: 'https://www.google.com/recaptcha/admin' }, [
  named({
    id: 'recaptcha-secret',
    title: 'secret key',
    words: ['recaptcha_secret', 'recaptcha_private', 'recaptchasecret', 'recaptcha-secret'],
    value: /6L[A-Za-z0-9_-]{38}/,
    severity: 'medium',
  }),
]);
