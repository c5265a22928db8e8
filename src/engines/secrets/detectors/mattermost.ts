import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Mattermost', revoke: 'your Mattermost (Profile, Security)' }, [
  named({
    id: 'mattermost-access-token',
    title: 'access token',
    words: ['mattermost'],
    value: /[a-z0-9]{26}/i,
  }),
]);
