import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'TMDB', revoke: 'https://www.themoviedb.org/settings/api' }, [
  named({
    id: 'tmdb-api-key',
    title: 'API key',
    words: ['tmdb', 'themoviedb'],
    value: /[a-f0-9]{32}/,
    severity: 'low',
  }),
]);
