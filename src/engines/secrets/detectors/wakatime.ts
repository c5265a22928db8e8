import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'WakaTime', revoke: 'https://wakatime.com/settings/api-key' }, [
  token({
    id: 'wakatime-api-key',
    title: 'API key',
    keywords: ['waka_'],
    pattern: /waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    severity: 'low',
  }),
]);
