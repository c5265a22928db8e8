import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a constant in double brackets': 'RUN [[ a == b ]]',
    'text behind a variable': 'RUN [ -z "$a " ]',
    'ends that differ': 'RUN [ "$a.txt" = "b.md" ]',
  },
  good: {
    'a pattern': 'RUN [[ abc == a* ]]',
    'ends that can meet': 'RUN [ "$a.txt" = "b$c" ]',
    'a file': 'RUN [ -f a ]',
    'an empty word': 'RUN [ "" ]',
  },
});
