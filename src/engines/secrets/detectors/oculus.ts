import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Meta Quest', revoke: 'https://developer.oculus.com/manage' }, [
  token({
    id: 'oculus-access-token',
    title: 'access token',
    keywords: ['oc|'],
    pattern: /OC\|[0-9]{15,17}\|[A-Za-z0-9_-]{32}/,
    minRun: 40,
  }),
]);
