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
  doubts: [
    {
      because: 'Text that begins with # is a selector, and no HTML, since jQuery 1.9.',
      source: /\blocation\.hash(?!\.(?:sub|slice\(\s?[1-9]|replace|split))/,
      sink: /(?:\$|\bjQuery)\([\w. ]{1,60}(?:\(0,[-\d ]{1,5}\))?\)/,
    },
  ],
  title: 'Input from outside is written into the page as HTML',
  why: 'A link that an attacker wrote runs script in the session of anyone who follows it.',
  fix: 'Use textContent, or sanitise the HTML.',
};
