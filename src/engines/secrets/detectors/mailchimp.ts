import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Mailchimp', revoke: 'https://admin.mailchimp.com/account/api' }, [
  token({
    id: 'mailchimp-api-key',
    title: 'API key',
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    pattern: /[a-f0-9]{32}-us[0-9]{1,2}/,
    before: 32,
    minRun: 4,
    exact: true,
  }),
  token({
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    keywords: ['md-'],
    // A word of a style sheet has no digit: `--md-primary-fg-color--dark`.
    pattern: /md-(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22}/,
    minRun: 25,
  }),
]);
