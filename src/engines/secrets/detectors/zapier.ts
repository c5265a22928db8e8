import { inContext, kindsOf } from '../detector.js';

export const detectors = kindsOf({ name: 'Zapier', revoke: 'the Zap (replace the trigger)' }, [
  inContext({
    id: 'zapier-webhook',
    title: 'webhook',
    keywords: ['hooks.zapier.com/'],
    pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{5,12}\/[a-z0-9]{6,12})/,
    reach: 80,
    severity: 'low',
    entropy: 2,
  }),
]);
