import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Coralogix', revoke: 'https://coralogix.com (Settings, API keys)' },
  [
    token({
      id: 'coralogix-api-key',
      title: 'API key',
      keywords: ['cxth_', 'cxtp_', 'cxup_'],
      pattern: /cx(?:th|tp|up)_[A-Za-z0-9]{30}/,
    }),
  ],
);
