import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Paddle', revoke: 'https://vendors.paddle.com/authentication-v2' }, [
  token({
    id: 'paddle-api-key',
    title: 'API key',
    keywords: ['pdl_'],
    pattern: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
    severity: 'critical',
  }),
]);
