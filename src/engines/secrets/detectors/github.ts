import { kindsOf, named, token } from '../detector.js';
import { endsInCrc32 } from '../judge.js';
import { bearer } from '../question.js';

const question = bearer('https://api.github.com/rate_limit');

/** https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github */
export const detectors = kindsOf({ name: 'GitHub', revoke: 'https://github.com/settings/tokens' }, [
  token({
    id: 'github-personal-token',
    verify: question,
    title: 'personal access token',
    keywords: ['ghp_'],
    pattern: /ghp_[A-Za-z0-9]{36}/,
    severity: 'critical',
    judge: endsInCrc32,
  }),
  token({
    id: 'github-fine-grained-token',
    verify: question,
    title: 'fine-grained personal access token',
    keywords: ['github_pat_'],
    pattern: /github_pat_[A-Za-z0-9_]{82}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    severity: 'critical',
  }),
  token({
    id: 'github-oauth-token',
    verify: question,
    title: 'OAuth access token',
    keywords: ['gho_'],
    pattern: /gho_[A-Za-z0-9]{36}/,
    judge: endsInCrc32,
  }),
  token({
    id: 'github-app-user-token',
    verify: question,
    title: 'app user token',
    keywords: ['ghu_'],
    pattern: /ghu_[A-Za-z0-9]{36}/,
    judge: endsInCrc32,
  }),
  token({
    id: 'github-app-installation-token',
    verify: question,
    title: 'app installation token',
    keywords: ['ghs_'],
    pattern: /ghs_[A-Za-z0-9]{36}/,
    judge: endsInCrc32,
  }),
  token({
    id: 'github-refresh-token',
    title: 'refresh token',
    keywords: ['ghr_'],
    pattern: /ghr_[A-Za-z0-9]{36,76}/,
    judge: endsInCrc32,
  }),
  named({
    id: 'github-legacy-token',
    title: 'personal access token (old form)',
    words: [
      'github_token',
      'github-token',
      'githubtoken',
      'github_api',
      'gh_token',
      'github_pat',
      'github_access',
      'github_key',
    ],
    value: /[a-f0-9]{40}/,
  }),
  named({
    id: 'github-client-secret',
    title: 'client secret of an app',
    words: ['github_oauth', 'github_client', 'github_app', 'github_secret'],
    value: /[a-f0-9]{40}/,
    revoke: 'https://github.com/settings/developers',
  }),
]);
