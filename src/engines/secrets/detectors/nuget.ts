import { inContext, kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'NuGet', revoke: 'https://www.nuget.org/account/apikeys' }, [
  token({ id: 'nuget-api-key', title: 'API key', keywords: ['oy2'], pattern: /oy2[a-z0-9]{43}/, minRun: 46 }),
  inContext({
    id: 'nuget-config-password',
    title: 'feed password in a configuration',
    keywords: ['cleartextpassword'],
    pattern: /ClearTextPassword["']?\s{1,4}value\s?=\s?["'](?<secret>[^"'\s<>%${}]{6,200})["']/i,
    reach: 260,
    entropy: 1,
  }),
]);
