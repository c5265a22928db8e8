import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  good: { 'a folder of the home that Docker sets': 'RUN mkdir $HOME/tmp && rm -rf $HOME/tmp' },
});
