import { kindsOf, named, token } from '../detector.js';
import { inHeader } from '../question.js';

export const detectors = kindsOf(
  { name: 'CircleCI', revoke: 'https://app.circleci.com/settings/user/tokens' },
  [
    token({
      id: 'circleci-personal-token',
      verify: inHeader('circle-token', 'https://circleci.com/api/v2/me'),
      title: 'personal token',
      keywords: ['ccipat_'],
      pattern: /CCIPAT_[A-Za-z0-9]{20,24}_[a-f0-9]{40}/,
    }),
    token({
      id: 'circleci-project-token',
      title: 'project token',
      keywords: ['cciprj_'],
      pattern: /CCIPRJ_[A-Za-z0-9]{20,24}_[a-f0-9]{40}/,
    }),
    named({
      id: 'circleci-legacy-token',
      title: 'API token (old form)',
      words: ['circleci', 'circle_ci', 'circle-token', 'circle_token'],
      value: /[a-f0-9]{40}/,
    }),
  ],
);
