import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Zoom', revoke: 'https://marketplace.zoom.us' }, [
  named({ id: 'zoom-client-secret', title: 'client secret', words: ['zoom'], value: /[A-Za-z0-9]{32}/ }),
]);
