import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Travis CI', revoke: 'https://app.travis-ci.com/account/preferences' },
  [
    named({
      id: 'travisci-access-token',
      title: 'access token',
      words: ['travis'],
      value: /[A-Za-z0-9]{22}/,
    }),
  ],
);
