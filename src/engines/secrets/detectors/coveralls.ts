import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Coveralls', revoke: 'https://coveralls.io (repository, Settings)' },
  [
    named({
      id: 'coveralls-repo-token',
      title: 'repository token',
      words: ['coveralls'],
      value: /[A-Za-z0-9]{32,37}/,
      severity: 'medium',
    }),
  ],
);
