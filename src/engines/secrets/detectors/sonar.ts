import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'SonarQube', revoke: 'https://sonarcloud.io/account/security' }, [
  token({
    id: 'sonar-token',
    title: 'token',
    keywords: ['squ_', 'sqp_', 'sqa_'],
    pattern: /sq[upa]_[A-Za-z0-9]{40}/,
  }),
  named({ id: 'sonar-api-token', title: 'token (old form)', words: ['sonar'], value: /[A-Za-z0-9=_-]{40}/ }),
]);
