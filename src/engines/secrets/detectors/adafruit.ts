import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Adafruit IO', revoke: 'https://io.adafruit.com (My Key, Regenerate)' },
  [
    token({ id: 'adafruit-io-key', title: 'key', keywords: ['aio_'], pattern: /aio_[A-Za-z0-9]{28}/ }),
    named({ id: 'adafruit-api-key', title: 'API key', words: ['adafruit'], value: /[A-Za-z0-9_-]{32}/ }),
  ],
);
