import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Pinecone', revoke: 'https://app.pinecone.io (API keys)' }, [
  token({
    id: 'pinecone-api-key',
    title: 'API key',
    keywords: ['pcsk_'],
    pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}/,
  }),
  named({
    id: 'pinecone-legacy-api-key',
    title: 'API key (old form)',
    words: ['pinecone'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  }),
]);
