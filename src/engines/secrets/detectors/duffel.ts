import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Duffel', revoke: 'https://app.duffel.com (Developers, Access tokens)' },
  [
    token({
      id: 'duffel-access-token',
      title: 'access token',
      keywords: ['duffel_'],
      pattern: /duffel_(?:test|live)_[A-Za-z0-9_=-]{43}/,
    }),
  ],
);
