import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'LogicMonitor', revoke: 'https://www.logicmonitor.com (Settings, API tokens)' },
  [
    token({
      id: 'logicmonitor-token',
      title: 'bearer token or access key',
      keywords: ['lmb_', 'lma_'],
      pattern: /lm[ab]_[A-Za-z0-9+/=_-]{40,160}/,
      minRun: 44,
    }),
  ],
);
