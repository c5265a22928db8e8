import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'NewsAPI', revoke: 'https://newsapi.org/account' }, [
  named({
    id: 'newsapi-key',
    title: 'API key',
    words: ['newsapi', 'news_api'],
    value: /[a-f0-9]{32}/,
    severity: 'low',
  }),
]);
