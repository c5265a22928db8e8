import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Zuplo', revoke: 'https://portal.zuplo.com' }, [
  token({
    id: 'zuplo-api-key',
    title: 'consumer API key',
    keywords: ['zpka_'],
    pattern: /zpka_[a-z0-9]{32}_[a-z0-9]{8}/,
  }),
]);
