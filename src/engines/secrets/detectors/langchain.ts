import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'LangSmith', revoke: 'https://smith.langchain.com/settings' }, [
  token({
    id: 'langsmith-api-key',
    title: 'API key',
    keywords: ['lsv2_pt_', 'lsv2_sk_'],
    pattern: /lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}/,
  }),
]);
