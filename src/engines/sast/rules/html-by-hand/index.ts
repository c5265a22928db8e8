import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'html-by-hand',
  foreshadows: ['html', 'template', 'dom-xss'],
  cwe: 79,
  also: [80, 116],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'low',
  withoutFlow: 'low',
  title: 'Input from outside is put into HTML by hand',
  why: 'Where the text is sent or shown, what the input says is part of the page. The way there was not seen.',
  fix: 'Escape it for HTML, or make the page with a template that does.',
};
