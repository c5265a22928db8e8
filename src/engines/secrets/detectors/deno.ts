import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Deno Deploy', revoke: 'https://dash.deno.com/account' }, [
  token({
    id: 'deno-deploy-token',
    title: 'access token',
    keywords: ['ddp_', 'ddo_', 'ddw_'],
    pattern: /dd[pow]_[A-Za-z0-9]{36}/,
  }),
]);
