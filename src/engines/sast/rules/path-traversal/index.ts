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
  doubts: [
    {
      because:
        'Requests name whole paths throughout: a program that manages the files that its users choose.',
      source: /(?:[.:]|\[['"]|\(['"])(?:\w{1,30}_)?(?:path|dir|directory|folder)\b/i,
      often: 4,
    },
    {
      because: 'It shows no more than whether something is there, and what a folder is called and holds.',
      sink: /\b(?:access|exists|existsSync|l?stat(?:Sync)?|is_?file|is_?dir|file_exists|readdir(?:Sync)?|opendir|scandir|listdir|ReadDir|Stat)\s?\((?!.{0,200}(?:\bunlink|\bopen|read_?file|get_contents)\s?\()/i,
    },
  ],
  sourceNeeds: { source: /\breq(?:uest)?\.files?\b/, way: /name\b/i },
  title: 'Input from outside decides which file is used',
  why: 'With ".." or an absolute path the input reaches files that were not meant to be given away.',
  fix: 'Resolve the path and check that it is below the folder that it must not leave.',
};
