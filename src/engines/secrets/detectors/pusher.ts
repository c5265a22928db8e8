import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Pusher', revoke: 'https://dashboard.pusher.com (App keys)' }, [
  named({
    id: 'pusher-app-secret',
    entropy: 2.6,
    title: 'app secret',
    words: ['pusher_secret', 'pusher_app_secret', 'pushersecret', 'pusherappsecret', 'pusher-secret'],
    value: /[a-f0-9]{20}/,
  }),
]);
