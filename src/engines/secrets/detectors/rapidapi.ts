import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'RapidAPI', revoke: 'https://rapidapi.com/developer/apps' }, [
  named({
    id: 'rapidapi-access-token',
    title: 'API key',
    words: ['rapidapi', 'rapid_api', 'rapid-api', 'x-rapidapi-key'],
    value: /[A-Za-z0-9_-]{50}/,
  }),
]);
