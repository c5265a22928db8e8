import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a variable': 'ARG WORD\nRUN echo "sailor:$WORD" | chpasswd',
    'a name by a program': 'RUN echo "$(id -un):example" | chpasswd',
  },
  good: { 'made by a program': 'RUN echo "sailor:$(openssl rand -hex 16)" | chpasswd' },
});
