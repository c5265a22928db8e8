import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Vercel', revoke: 'https://vercel.com/account/settings/tokens' }, [
  named({
    id: 'vercel-access-token',
    title: 'access token',
    words: ['vercel', 'zeit_token', 'now_token'],
    value: /[A-Za-z0-9]{24}/,
  }),
  token({
    id: 'vercel-blob-token',
    title: 'Blob read-write token',
    keywords: ['vercel_blob_rw_'],
    pattern: /vercel_blob_rw_[A-Za-z0-9]{14,20}_[A-Za-z0-9]{28,34}/,
  }),
]);
