import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unbounded-resource',
  sink: 'resource',
  cwe: 770,
  also: [400, 789],
  owasp: 'A04:2021',
  severity: 'medium',
  confidence: 'medium',
  evidence: [
    {
      because:
        'The length that is stated was looked at, and what is then read may be longer: a body in chunks states none.',
      sink: /\b(?:r|req|request)\.Body\b/i,
      file: /\bContentLength\b/,
      unlessFile: /\b(?:MaxBytesReader|MaxBytesHandler|LimitReader)\b/,
    },
  ],
  title: 'Input from outside decides how much memory or time is used',
  why: 'One request takes what all others need.',
  fix: 'Set a limit.',
};
