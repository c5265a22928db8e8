import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Atlassian', revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens' },
  [
    token({
      id: 'atlassian-api-token',
      title: 'API token',
      keywords: ['atatt3'],
      pattern: /ATATT3[A-Za-z0-9_=-]{180,200}(?:=[A-F0-9]{8})?/,
      minRun: 60,
    }),
    token({
      id: 'atlassian-access-token',
      title: 'access token',
      keywords: ['atctt3'],
      pattern: /ATCTT3[A-Za-z0-9_=-]{150,200}/,
      minRun: 60,
    }),
    token({
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      keywords: ['atbb'],
      pattern: /ATBB[A-Za-z0-9]{28,36}/,
      minRun: 32,
    }),
    named({
      id: 'atlassian-legacy-api-token',
      title: 'API token (old form)',
      words: ['atlassian', 'confluence', 'jira'],
      value: /[A-Za-z0-9]{20}[A-F0-9]{4}|[A-Za-z0-9]{24}/,
    }),
    named({
      id: 'bitbucket-client-id',
      title: 'Bitbucket client id',
      words: ['bitbucket'],
      value: /[A-Za-z0-9]{32}/,
      severity: 'low',
    }),
    named({
      id: 'bitbucket-client-secret',
      title: 'Bitbucket client secret',
      words: ['bitbucket'],
      value: /[A-Za-z0-9=_-]{64}/,
    }),
  ],
);
