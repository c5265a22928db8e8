import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'debug-mode',
  cwe: 489,
  also: [215, 11, 1323, 209, 200],
  owasp: 'A05:2021',
  severity: 'medium',
  confidence: 'high',
  doubts: [
    {
      because: 'Settings that are called so are for those who develop.',
      path: /(?:^|[/._-])(?:debug|dev|devel|development|local|test|testing)[\w.-]{0,20}\.py$/i,
    },
  ],
  title: 'The debugger is on',
  why: 'It shows source and variables, and some run code for visitors.',
  fix: 'Turn it off outside development.',
};
