import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'GoCardless', revoke: 'https://manage.gocardless.com/developers' }, [
  named({
    id: 'gocardless-api-token',
    title: 'API token',
    words: ['gocardless'],
    value: /live_[A-Za-z0-9_=-]{40}/,
    severity: 'critical',
  }),
]);
