import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'path-traversal',
  sink: 'path',
  cwe: 22,
  also: [23, 36, 73, 706],
  owasp: 'A01:2021',
  severity: 'high',
  confidence: 'high',
  // Where the server itself put an upload: what the visitor chose is its name.
  exceptSink: /\bfile\.(?:path|filepath)\b|tempFilePath|tmp_name/,
  sourceNeeds: { source: /\breq(?:uest)?\.files?\b/, way: /name\b/i },
  title: 'Input from outside decides which file is used',
  why: 'With ".." or an absolute path the input reaches files that were not meant to be given away.',
  fix: 'Resolve the path and check that it is below the folder that it must not leave.',
};
