import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'in two RUNs': 'RUN useradd -u 1000 a\nRUN useradd -u 1000 b',
    groups: 'RUN groupadd -g 1000 a && groupadd --gid=1000 b',
    BusyBox: 'RUN adduser -D -u 1000 a && adduser -D -u 1000 b',
    'the number of root': 'RUN useradd --non-unique --uid 0 b',
  },
  good: {
    'a user and a group': 'RUN groupadd -g 1000 a && useradd -u 1000 -g 1000 a',
    'in two stages': 'FROM a:1\nRUN useradd -u 1000 a\nFROM b:1\nRUN useradd -u 1000 b',
    'after the first is gone': 'RUN useradd -u 1000 a && userdel a && useradd -u 1000 b',
    'one of two branches for the same name': 'RUN useradd -u 1000 a || adduser -u 1000 a',
    'a variable': 'RUN useradd -u $UID a && useradd -u $UID b',
  },
});
