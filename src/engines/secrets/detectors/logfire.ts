import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Pydantic Logfire', revoke: 'https://logfire.pydantic.dev (Project, Write tokens)' },
  [
    token({
      id: 'logfire-token',
      title: 'write token',
      keywords: ['pylf_v'],
      pattern: /pylf_v\d_(?:us|eu)_[A-Za-z0-9]{43}/,
    }),
  ],
);
