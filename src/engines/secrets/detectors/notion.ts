import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

const question = bearer('https://api.notion.com/v1/users/me', {
  headers: { 'notion-version': '2022-06-28' },
});

export const detectors = kindsOf({ name: 'Notion', revoke: 'https://www.notion.so/my-integrations' }, [
  token({
    id: 'notion-integration-token',
    verify: question,
    title: 'integration token',
    keywords: ['ntn_'],
    pattern: /ntn_[0-9]{11}[A-Za-z0-9]{32,35}/,
  }),
  token({
    id: 'notion-legacy-token',
    verify: question,
    title: 'integration token (old form)',
    keywords: ['secret_'],
    pattern: /secret_[A-Za-z0-9]{43}/,
    minRun: 50,
  }),
]);
