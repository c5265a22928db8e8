import { inContext, kindsOf } from '../detector.js';

export const detectors = kindsOf({ name: 'Microsoft', revoke: 'the channel in Teams (Connectors, Remove)' }, [
  inContext({
    id: 'microsoft-power-automate-webhook',
    title: 'Power Automate webhook',
    keywords: ['.logic.azure.com'],
    pattern:
      /https:\/\/[a-z0-9.-]{1,80}\.logic\.azure\.com(?::443)?\/workflows\/[a-f0-9]{32}\/[A-Za-z0-9/_?&=%.-]{1,200}?sig=(?<secret>[A-Za-z0-9_-]{43})/i,
    before: 90,
    reach: 360,
    severity: 'medium',
  }),
]);
