import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'dom-xss',
  cwe: 79,
  also: [80, 116],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'high',
  // Cookies are set by the site itself: https://www.rfc-editor.org/rfc/rfc6265#section-5.3
  exceptSource: /\bdocument\.cookie\b/,
  title: 'Input from outside is written into the page as HTML',
  why: 'A link that an attacker wrote runs script in the session of anyone who follows it.',
  fix: 'Use textContent, or sanitise the HTML.',
};
