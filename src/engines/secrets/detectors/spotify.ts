import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Spotify', revoke: 'https://developer.spotify.com/dashboard' }, [
  named({ id: 'spotify-client-secret', title: 'client secret', words: ['spotify'], value: /[a-f0-9]{32}/ }),
]);
