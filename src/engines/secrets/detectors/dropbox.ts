import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Dropbox', revoke: 'https://www.dropbox.com/account/connected_apps' },
  [
    token({
      id: 'dropbox-short-lived-token',
      title: 'short-lived access token',
      keywords: ['sl.'],
      pattern: /sl\.(?:u\.)?[A-Za-z0-9_=-]{130,1300}/,
      reach: 1400,
      minRun: 60,
      severity: 'medium',
    }),
    named({
      id: 'dropbox-long-lived-token',
      title: 'long-lived access token',
      words: ['dropbox'],
      value: /[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43}/,
      allowsRuns: true,
    }),
    named({
      id: 'dropbox-api-secret',
      entropy: 2.6,
      title: 'app secret',
      words: ['dropbox'],
      value: /[a-z0-9]{15}/i,
    }),
  ],
);
