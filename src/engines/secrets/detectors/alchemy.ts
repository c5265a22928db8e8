import { inContext, kindsOf } from '../detector.js';

export const detectors = kindsOf({ name: 'Alchemy', revoke: 'https://dashboard.alchemy.com' }, [
  inContext({
    id: 'alchemy-url',
    title: 'API key in an address',
    keywords: ['.alchemy.com/v2/', '.alchemyapi.io/v2/'],
    pattern: /\.alchemy(?:api)?\.(?:com|io)\/v2\/(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/,
    reach: 70,
  }),
]);
