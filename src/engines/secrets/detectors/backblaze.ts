import { inContext, kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Backblaze', revoke: 'https://secure.backblaze.com/app_keys.htm' }, [
  named({
    id: 'backblaze-application-key',
    title: 'application key',
    words: ['backblaze', 'b2_application'],
    value: /K00[0-9][A-Za-z0-9+/]{27}/,
  }),
  inContext({
    // https://rclone.org/docs/#connection-strings
    id: 'backblaze-remote-key',
    title: 'application key in a remote of rclone',
    keywords: [':b2,'],
    pattern: /:b2,[^:\n]{0,200}?key=["']?(?<secret>K00[0-9][A-Za-z0-9+/]{27})/,
    reach: 280,
  }),
]);
