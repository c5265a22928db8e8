import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Axiom', revoke: 'https://app.axiom.co (Settings, API tokens)' }, [
  token({
    id: 'axiom-token',
    title: 'API or personal token',
    keywords: ['xaat-', 'xapt-'],
    pattern: /xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  }),
]);
