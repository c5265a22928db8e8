import { kindsOf, token } from '../detector.js';
import { inHeader } from '../question.js';

export const detectors = kindsOf({ name: 'Postman', revoke: 'https://go.postman.co/settings/me/api-keys' }, [
  token({
    id: 'postman-api-key',
    verify: inHeader('x-api-key', 'https://api.getpostman.com/me'),
    title: 'API key',
    keywords: ['pmak-'],
    pattern: /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/i,
  }),
  token({
    id: 'postman-collection-key',
    title: 'collection access key',
    keywords: ['pmat-'],
    pattern: /PMAT-[A-Z0-9]{26}/,
    severity: 'medium',
  }),
]);
