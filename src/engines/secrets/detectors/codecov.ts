import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Codecov', revoke: 'https://app.codecov.io (Settings)' }, [
  named({
    id: 'codecov-access-token',
    title: 'upload token',
    words: ['codecov'],
    value: /[a-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    severity: 'medium',
  }),
]);
