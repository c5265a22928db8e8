import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'OneSignal', revoke: 'https://dashboard.onesignal.com (Keys and ids)' },
  [
    token({
      id: 'onesignal-api-key',
      title: 'API key',
      keywords: ['os_v2_app_', 'os_v2_org_'],
      pattern: /os_v2_(?:app|org)_[a-z0-9]{80,120}/,
    }),
  ],
);
