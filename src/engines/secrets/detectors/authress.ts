import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Authress', revoke: 'https://authress.io/app/#/settings (Service clients)' },
  [
    token({
      id: 'authress-service-client-key',
      title: 'service client key',
      keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
      pattern:
        /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/,
      minRun: 60,
    }),
  ],
);
