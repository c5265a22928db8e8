import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'command-injection',
  sink: 'command',
  cwe: 78,
  also: [77, 88, 94],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  doubts: [
    {
      because: 'What a program reads is data, unless it is a shell.',
      sink: /stdin/i,
      unlessFile:
        /["'`/](?:ba|z|da|k|c)?sh["'`]|cmd(?:\.exe)?["'`]|powershell|pwsh|python|perl|ruby|node["'`]|mysql|psql|sqlite/i,
    },
    {
      because: 'A command begins with "|", and the beginning is checked.',
      path: /\.rb$/,
      sink: /(?<![.\w])open\(/,
      near: /\.start_with\?\(/,
    },
  ],
  title: 'Input from outside becomes part of a command',
  why: 'A semicolon or a dollar sign in the input starts a second program with the rights of this one.',
  fix: 'Start the program with a list of arguments and no shell.',
};
