import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'by the default of an argument': 'ARG BASE=Debian:13\nFROM $BASE' },
  good: {
    'a tag': 'FROM acme/tide:V3',
    'a registry': 'FROM Registry/tide:3',
    'a placeholder': 'FROM BASE_IMAGE',
    'a variable without a value': 'ARG BASE\nFROM $BASE',
    'no name at all': 'FROM Tide--:3',
  },
  repairs: {
    'the name alone': ['FROM acme.example/Tide:V3 AS A\n', 'FROM acme.example/tide:V3 AS A\n'],
  },
});
