import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a global argument': 'ARG GITHUB_TOKEN\nFROM a:1',
    'old form': 'ENV API_KEY abc',
    'one of several': 'ENV A=1 \\\n  MYSQL_ROOT_PASSWORD=x',
    'a file by its content': 'ENV PASSWORD_FILE=skerry4',
    'an address with a password': 'ENV TOKEN_URL=https://a:b@c/d',
    'camel case': 'ENV dbPassword=x',
  },
  places: { 'the name': ['FROM a:1\nENV A=1 B_TOKEN=x', 'B_TOKEN'] },
});
