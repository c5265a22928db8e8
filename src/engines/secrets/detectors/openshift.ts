import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'OpenShift', revoke: 'your cluster (oc delete oauthaccesstoken)' }, [
  token({
    id: 'openshift-user-token',
    title: 'user token',
    keywords: ['sha256~'],
    pattern: /sha256~[A-Za-z0-9_-]{43}/,
    severity: 'critical',
  }),
]);
