import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Pinterest', revoke: 'https://developers.pinterest.com/apps' }, [
  token({
    id: 'pinterest-token',
    title: 'access token',
    keywords: ['pina_', 'pina.', 'pinr.', 'pinr_'],
    pattern: /pin[ar][_.][A-Za-z0-9_-]{40,200}/,
  }),
]);
