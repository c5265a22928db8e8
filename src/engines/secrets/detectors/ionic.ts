import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Ionic', revoke: 'https://dashboard.ionicframework.com' }, [
  token({
    id: 'ionic-api-token',
    title: 'API token',
    keywords: ['ion_'],
    pattern: /ion_[A-Za-z0-9]{42}/,
    minRun: 46,
  }),
]);
