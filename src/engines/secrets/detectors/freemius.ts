import { inContext, kindsOf } from '../detector.js';

export const detectors = kindsOf({ name: 'Freemius', revoke: 'https://dashboard.freemius.com' }, [
  inContext({
    id: 'freemius-secret-key',
    title: 'secret key',
    keywords: ['secret_key'],
    pattern: /["']secret_key["']\s{0,4}=>\s{0,4}["'](?<secret>sk_[^\s"']{29})["']/,
    before: 1,
    reach: 70,
    entropy: 3,
  }),
]);
