import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'eBay', revoke: 'https://developer.ebay.com/my/keys' }, [
  token({
    id: 'ebay-cert-id',
    title: 'cert id (client secret)',
    keywords: ['prd-', 'sbx-'],
    pattern: /(?:PRD|SBX)-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}/,
    minRun: 36,
  }),
]);
