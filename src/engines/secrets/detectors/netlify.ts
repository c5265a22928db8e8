import { kindsOf, named, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf({ name: 'Netlify', revoke: 'https://app.netlify.com/user/applications' }, [
  token({
    id: 'netlify-personal-access-token',
    verify: bearer('https://api.netlify.com/api/v1/user'),
    title: 'personal access token',
    keywords: ['nfp_', 'nfc_', 'nfo_'],
    pattern: /nf[pco]_[A-Za-z0-9]{36}/,
  }),
  named({
    id: 'netlify-access-token',
    title: 'access token',
    words: ['netlify'],
    value: /[A-Za-z0-9=_-]{40,46}/,
  }),
]);
