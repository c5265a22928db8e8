import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Sindri', revoke: 'https://sindri.app/z/me/page/settings' }, [
  token({
    id: 'sindri-api-key',
    title: 'API key',
    keywords: ['sindri_'],
    pattern: /sindri_[A-Za-z0-9]{32}_[A-Za-z0-9]{4}/,
  }),
]);
