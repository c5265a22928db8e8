import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-transport',
  cwe: 319,
  also: [311, 300, 523],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'medium',
  doubts: [
    {
      because: 'A helper that is given its address, once without TLS.',
      sink: /\b(?:file_get_contents|curl_init|fopen|get_headers|fetch|axios|requests\.\w{3,8})\b/,
      near: /^(?![\s\S]{0,4000}\bhttp:)/,
    },
    {
      because: 'The operator chooses: it serves with TLS as well.',
      sink: /\bListenAndServe\(/,
      file: /\b(?:ListenAndServe|Serve)TLS\(/,
    },
    {
      because: 'The operator chooses how mail is sent.',
      sink: /\bSMTPAutoTLS\b/,
      near: /\bSMTPSecure\b/,
    },
  ],
  title: 'Data is sent without encryption',
  why: 'Anybody on the way reads and changes it.',
  fix: 'Use TLS.',
};
