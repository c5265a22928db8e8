import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Twitch', revoke: 'https://dev.twitch.tv/console/apps' }, [
  named({
    id: 'twitch-api-token',
    title: 'client secret or access token',
    words: ['twitch'],
    value: /[a-z0-9]{30}/i,
  }),
  token({
    id: 'twitch-oauth-token',
    title: 'chat OAuth token',
    keywords: ['oauth:'],
    pattern: /oauth:[a-z0-9]{30}/,
    minRun: 36,
  }),
]);
