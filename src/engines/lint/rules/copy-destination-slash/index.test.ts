import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'JSON form': 'COPY ["a", "b", "/c"]', 'a flag': 'COPY --from=x a b /c', dot: 'COPY a b .' },
  good: { 'a variable that ends so': 'ENV D=/d/\nCOPY a b $D', quoted: 'COPY a b "/c/"' },
  repairs: { 'inside quotes': ['FROM a:1\nCOPY ["a", "b", "/c"]\n', 'FROM a:1\nCOPY ["a", "b", "/c/"]\n'] },
});
