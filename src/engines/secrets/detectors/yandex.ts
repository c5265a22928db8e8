import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Yandex', revoke: 'https://console.yandex.cloud/iam' }, [
  token({
    id: 'yandex-iam-token',
    title: 'IAM token',
    keywords: ['t1.'],
    pattern: /t1\.[A-Za-z0-9_-]{3,400}=?=?\.[A-Za-z0-9_-]{86}={0,2}/,
    reach: 520,
    minRun: 80,
    notBefore: 'A-Za-z0-9_=',
  }),
  token({
    id: 'yandex-api-key',
    title: 'Cloud API key',
    keywords: ['aqvn'],
    pattern: /AQVN[A-Za-z0-9_-]{35,38}/,
    minRun: 39,
  }),
  token({
    id: 'yandex-static-access-key',
    title: 'static access key',
    keywords: ['yc'],
    pattern: /YC[A-Za-z0-9_-]{38}/,
    minRun: 40,
    notBefore: 'A-Za-z0-9_-',
    entropy: 3.8,
  }),
  token({
    id: 'yandex-oauth-token',
    title: 'OAuth token',
    keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
    pattern: /y[0-3]_[A-Za-z0-9_-]{55,58}/,
    minRun: 55,
  }),
]);
