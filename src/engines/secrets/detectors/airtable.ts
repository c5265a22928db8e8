import { kindsOf, named, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf({ name: 'Airtable', revoke: 'https://airtable.com/create/tokens' }, [
  token({
    id: 'airtable-personal-access-token',
    verify: bearer('https://api.airtable.com/v0/meta/whoami'),
    title: 'personal access token',
    keywords: ['pat'],
    pattern: /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/,
    minRun: 60,
  }),
  named({
    id: 'airtable-api-key',
    entropy: 2.7,
    title: 'API key',
    words: ['airtable'],
    value: /key[A-Za-z0-9]{14}|[A-Za-z0-9]{17}/,
  }),
]);
