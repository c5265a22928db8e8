import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Flickr', revoke: 'https://www.flickr.com/services/apps' }, [
  named({
    id: 'flickr-access-token',
    title: 'API key',
    words: ['flickr'],
    value: /[a-z0-9]{32}/i,
    severity: 'medium',
  }),
]);
