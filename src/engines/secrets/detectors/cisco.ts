import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Cisco Meraki', revoke: 'https://dashboard.meraki.com (My profile, API access)' },
  [named({ id: 'cisco-meraki-api-key', title: 'API key', words: ['meraki'], value: /[0-9a-f]{40}/ })],
);
