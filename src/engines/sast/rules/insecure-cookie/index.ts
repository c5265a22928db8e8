import { ownCookies, removedCookie } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-cookie',
  cwe: 614,
  also: [311, 522],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'high',
  // One that opens nothing is no loss: a language, a colour.
  except: /lang(?:uage)?\b|LANGUAGE|locale|theme|colou?r|side_?bar|currency|consent/i,
  doubts: [
    ownCookies,
    removedCookie,
    { because: 'A cookie that is removed holds nothing.', near: /\bsetMaxAge\(\s?0\s?\)/ },
    {
      because: 'What the library does by itself: sessions with Secure do not work where TLS ends before it.',
      sink: /\bsession\)?\(/i,
      near: /^(?![\s\S]{0,4000}\bsecure\b)/i,
    },
  ],
  title: 'A cookie without Secure',
  why: 'The cookie is sent over HTTP, too, where anybody on the way reads it.',
  fix: 'Set Secure.',
};
