import { ownCookies, removedCookie } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'script-readable-cookie',
  cwe: 1004,
  also: [522],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'high',
  context: /sess|auth|token|jwt|\bsid\b|sso|ticket|remember|login|secret/i,
  except: /lang(?:uage)?\b|LANGUAGE|locale|theme|colou?r/i,
  doubts: [ownCookies, removedCookie],
  title: 'A cookie without HttpOnly',
  why: 'Injected script reads the cookie.',
  fix: 'Set HttpOnly.',
};
