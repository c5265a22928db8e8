import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Segment', revoke: 'https://app.segment.com (Access management)' }, [
  token({
    id: 'segment-public-api-token',
    title: 'Public API token',
    keywords: ['sgp_'],
    pattern: /sgp_[A-Za-z0-9]{64}/,
    minRun: 68,
  }),
  named({
    id: 'segment-write-key',
    title: 'source write key',
    words: ['segment_write', 'segment'],
    value: /[A-Za-z0-9]{32}/,
    severity: 'low',
  }),
]);
