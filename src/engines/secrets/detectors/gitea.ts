import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Gitea or Forgejo', revoke: 'https://gitea.com/user/settings/applications' },
  [
    named({
      id: 'gitea-token',
      title: 'access token',
      words: ['gitea', 'forgejo', 'codeberg'],
      value: /[a-f0-9]{40}/,
    }),
  ],
);
