import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Lichess', revoke: 'https://lichess.org/account/oauth/token' }, [
  token({
    id: 'lichess-token',
    title: 'access token',
    keywords: ['lip_', 'lio_'],
    pattern: /li[po]_[A-Za-z0-9]{20,24}/,
    severity: 'medium',
  }),
]);
