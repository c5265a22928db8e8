import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Contentful', revoke: 'https://app.contentful.com/account/profile/cma_tokens' },
  [
    token({
      id: 'contentful-management-token',
      title: 'management token',
      keywords: ['cfpat-'],
      pattern: /CFPAT-[A-Za-z0-9_-]{43}/,
    }),
    named({
      id: 'contentful-delivery-token',
      title: 'delivery API token',
      words: ['contentful'],
      value: /[A-Za-z0-9=_-]{43}/,
      severity: 'medium',
    }),
  ],
);
