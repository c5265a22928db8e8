import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Elastic', revoke: 'https://cloud.elastic.co/account/keys' }, [
  token({
    id: 'elastic-cloud-api-key',
    title: 'Cloud API key',
    keywords: ['essu_'],
    pattern: /essu_[A-Za-z0-9+/]{60,200}={0,2}/,
  }),
  named({ id: 'elastic-api-key', title: 'API key', words: ['elastic'], value: /[A-Za-z0-9+/]{58}==/ }),
]);
