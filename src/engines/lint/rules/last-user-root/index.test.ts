import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'root with a group': 'USER root:root',
    'the number': 'USER 0',
    'a variable that says root': 'ARG U=root\nUSER $U',
    'a stage that others build on': 'FROM a:1 AS b\nUSER root\nFROM b\nRUN c',
  },
  good: { 'a name that begins so': 'USER rootless', 'a later stage': 'FROM a:1\nUSER x\nFROM b:1\nUSER 1' },
  places: { 'the last one': ['FROM a:1\nUSER x\nUSER root', 'USER root'] },
});
