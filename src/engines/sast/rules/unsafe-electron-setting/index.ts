import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unsafe-electron-setting',
  cwe: 1188,
  also: [94, 693, 829],
  owasp: 'A05:2021',
  severity: 'high',
  confidence: 'high',
  title: 'A window of Electron without its protections',
  why: 'A page in the window reaches files and programs.',
  fix: 'Leave contextIsolation and webSecurity on, and nodeIntegration off.',
};
