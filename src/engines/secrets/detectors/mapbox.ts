import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Mapbox', revoke: 'https://account.mapbox.com/access-tokens' }, [
  token({
    id: 'mapbox-secret-token',
    title: 'secret access token',
    keywords: ['sk.eyj'],
    pattern: /sk\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{22}/,
  }),
]);
