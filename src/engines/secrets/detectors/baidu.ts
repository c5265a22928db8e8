import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Baidu Cloud', revoke: 'https://console.bce.baidu.com/iam' }, [
  token({
    id: 'baidu-api-key',
    title: 'API key',
    keywords: ['bce-v3/altak-'],
    pattern: /bce-v3\/ALTAK-[A-Za-z0-9]{21}\/[a-f0-9]{40}/,
    severity: 'critical',
  }),
]);
