import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Mixpanel', revoke: 'https://mixpanel.com/settings/project' }, [
  named({
    id: 'mixpanel-api-secret',
    title: 'API secret',
    // The token of a project (`MIXPANEL_TOKEN`, `mixpanel.init`) is made to stand in pages.
    words: [
      'mixpanel_secret',
      'mixpanelsecret',
      'mixpanel-secret',
      'mixpanel_api',
      'mixpanelapi',
      'mixpanel-api',
    ],
    value: /[a-f0-9]{32}/,
    severity: 'medium',
  }),
]);
