import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Honeycomb', revoke: 'https://ui.honeycomb.io/account' }, [
  token({
    id: 'honeycomb-ingest-key',
    title: 'ingest key',
    keywords: ['hcaik_', 'hcbik_', 'hcxik_'],
    pattern: /hc[abx]ik_[a-z0-9]{58}/,
  }),
  named({
    id: 'honeycomb-api-key',
    title: 'API key',
    words: ['honeycomb', 'x-honeycomb-team'],
    value: /[a-f0-9]{32}|[A-Za-z0-9]{22}/,
  }),
]);
