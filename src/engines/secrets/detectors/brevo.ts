import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Brevo', revoke: 'https://app.brevo.com/settings/keys/api' }, [
  token({
    id: 'brevo-api-key',
    title: 'API key',
    keywords: ['xkeysib-'],
    pattern: /xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}/,
  }),
  token({
    id: 'brevo-smtp-key',
    title: 'SMTP key',
    keywords: ['xsmtpsib-'],
    pattern: /xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}/,
  }),
]);
