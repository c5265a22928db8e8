import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Jenkins', revoke: 'your Jenkins (user, Configure, API token)' }, [
  named({
    id: 'jenkins-api-token',
    title: 'API token',
    words: ['jenkins'],
    value: /11[a-f0-9]{32}|[a-f0-9]{32}/,
  }),
]);
