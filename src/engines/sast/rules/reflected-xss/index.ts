import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'reflected-xss',
  sink: 'html',
  cwe: 79,
  also: [80, 116],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'high',
  title: 'Input from outside is sent back as HTML',
  why: 'A link that an attacker wrote runs script in the session of anyone who follows it.',
  fix: 'Escape it for HTML, or answer with a template that does.',
};
