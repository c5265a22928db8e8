import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Planet', revoke: 'https://www.planet.com/account/#/' }, [
  token({
    id: 'planet-api-key',
    title: 'API key',
    keywords: ['plak'],
    pattern: /PLAK[0-9a-f]{32}/,
    exact: true,
  }),
]);
