import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Drone CI', revoke: 'the account page of your Drone server' }, [
  named({
    id: 'droneci-access-token',
    title: 'access token',
    words: ['drone', 'droneci'],
    value: /[A-Za-z0-9]{32}/,
    severity: 'high',
  }),
]);
