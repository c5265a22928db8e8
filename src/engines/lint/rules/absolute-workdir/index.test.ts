import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { quoted: 'WORKDIR "app"', dot: 'WORKDIR ./app' },
  good: { quoted: 'WORKDIR "/app"', 'Windows, without the escape directive': 'WORKDIR c:\\app\\bin' },
  repairs: {
    'below an absolute one': [
      'FROM a:1\nWORKDIR /a/\nWORKDIR ./b/c\n',
      'FROM a:1\nWORKDIR /a/\nWORKDIR /a/b/c\n',
    ],
  },
});
