import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Snyk', revoke: 'https://app.snyk.io/account' }, [
  named({
    id: 'snyk-api-token',
    title: 'API token',
    words: ['snyk'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
  }),
  token({
    id: 'snyk-service-token',
    title: 'service account token',
    keywords: ['snyk_'],
    pattern: /snyk_(?:uat|sat|pat)\.[a-f0-9]{8}\.[A-Za-z0-9_.-]{40,600}/,
    reach: 640,
  }),
]);
