import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'with a scope': 'RUN npm install @a/b',
    'a repository without a commit': 'RUN npm i git+https://example.com/a/b.git',
    short: 'RUN npm i -g a',
  },
  good: {
    'with a scope': 'RUN npm install @a/b@1.0.0',
    'a commit': 'RUN npm install git+ssh://git@example.com/a/b.git#v1',
    'a folder': 'RUN npm install . ./a /b',
    'a file': 'RUN npm install a.tgz',
    'a flag with a value': 'RUN npm install --loglevel verbose a@1',
  },
});
