import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Sumo Logic', revoke: 'https://service.sumologic.com (Preferences, Access keys)' },
  [
    named({
      id: 'sumologic-access-id',
      entropy: 2.5,
      title: 'access id',
      words: ['sumo'],
      value: /su[A-Za-z0-9]{12}/,
      severity: 'low',
    }),
    named({ id: 'sumologic-access-token', title: 'access key', words: ['sumo'], value: /[A-Za-z0-9]{64}/ }),
  ],
);
