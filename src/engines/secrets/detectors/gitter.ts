import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Gitter', revoke: 'https://developer.gitter.im/apps' }, [
  named({
    id: 'gitter-access-token',
    title: 'access token',
    words: ['gitter'],
    value: /[A-Za-z0-9_-]{40}/,
    severity: 'medium',
  }),
]);
