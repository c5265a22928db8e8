import { kindsOf, named, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf({ name: 'Asana', revoke: 'https://app.asana.com/0/my-apps' }, [
  token({
    id: 'asana-personal-access-token',
    verify: bearer('https://app.asana.com/api/1.0/users/me'),
    title: 'personal access token',
    keywords: ['1/1', '2/1'],
    pattern: /[12]\/1[0-9]{14,16}(?:\/[0-9]{15,17})?:[a-f0-9]{32}/,
    minRun: 40,
  }),
  named({
    id: 'asana-client-id',
    title: 'client id',
    words: ['asana'],
    value: /[0-9]{16}/,
    severity: 'low',
    entropy: 2,
  }),
  named({ id: 'asana-client-secret', title: 'client secret', words: ['asana'], value: /[a-z0-9]{32}/i }),
]);
