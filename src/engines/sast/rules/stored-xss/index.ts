import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'stored-xss',
  cwe: 79,
  also: [80, 116],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'medium',
  title: 'Stored text is sent as HTML',
  why: 'Text that one visitor left runs as script for the next.',
  fix: 'Escape it for HTML, or answer with a template that does.',
};
