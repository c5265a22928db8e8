import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Ramp', revoke: 'https://app.ramp.com/settings/developer' }, [
  token({
    id: 'ramp-secret',
    title: 'client secret or OAuth token',
    keywords: ['ramp_sec_', 'ramp_tok_'],
    pattern: /ramp_(?:sec|tok)_[A-Za-z0-9]{24,80}/,
    severity: 'critical',
  }),
]);
