import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Notion', revoke: 'https://www.notion.so/my-integrations' }, [
  token({
    id: 'notion-integration-token',
    title: 'integration token',
    keywords: ['ntn_'],
    pattern: /ntn_[0-9]{11}[A-Za-z0-9]{32,35}/,
  }),
  token({
    id: 'notion-legacy-token',
    title: 'integration token (old form)',
    keywords: ['secret_'],
    pattern: /secret_[A-Za-z0-9]{43}/,
    minRun: 50,
  }),
]);
