import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'one of two': 'RUN gem install a:1 b', short: 'RUN gem i a' },
  good: { 'long option': 'RUN gem install --version=1 a', 'other commands': 'RUN gem update --system' },
});
