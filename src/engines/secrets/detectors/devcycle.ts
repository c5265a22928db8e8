import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'DevCycle', revoke: 'https://app.devcycle.com (Environments, Keys)' },
  [
    token({
      id: 'devcycle-server-key',
      title: 'server SDK key',
      keywords: ['dvc_server_'],
      pattern: /dvc_server_[a-f0-9_]{30,60}/,
    }),
  ],
);
