import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Webex', revoke: 'https://developer.webex.com/my-apps' }, [
  token({
    id: 'webex-bot-token',
    title: 'bot or access token',
    keywords: ['_pf84_', '_p0a1_', '_pe93_'],
    pattern:
      /[A-Za-z0-9]{64}_(?:PF84|P0A1|PE93)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    before: 64,
  }),
]);
