import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'declared too late': 'FROM a:1\nARG V=1\nFROM b:$V' },
  good: { 'a default in its place': 'FROM debian:${V:-13}' },
});
