import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Frame.io', revoke: 'https://developer.frame.io' }, [
  token({
    id: 'frameio-api-token',
    title: 'API token',
    keywords: ['fio-u-'],
    pattern: /fio-u-[A-Za-z0-9_=-]{64}/,
  }),
]);
