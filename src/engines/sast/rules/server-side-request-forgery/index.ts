import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'server-side-request-forgery',
  sink: 'ssrf',
  cwe: 918,
  owasp: 'A10:2021',
  severity: 'high',
  confidence: 'high',
  title: 'Input from outside decides which address the server asks',
  why: 'The server stands inside the network: it reaches metadata services and machines that the sender cannot.',
  fix: 'Fix scheme and host, or check against a list of hosts.',
};
