import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'sql-injection',
  sink: 'sql',
  cwe: 89,
  also: [564, 943],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  doubts: [
    {
      because: 'A table of names and values, which Rails gives as parameters.',
      source: /\bparams\.(?:select|slice|permit|except|reject|filter|to_h)\b/,
      sink: /\bwhere\(\w{1,60}\)/,
    },
    {
      because: 'Rails is asked whether a template is there, and no table.',
      sink: /\blookup_context\.(?:template_)?exists\?/,
    },
    {
      because: 'A program that runs the statements of its users runs them on purpose.',
      source:
        /["'`:](?:raw|sql)?_?(?:sql|query|query_?string|query_?text|statement|stmt)["'`\])]|\.(?:body|query|params|form)\.(?:sql|query|statement)\b/i,
      isEntire: true,
    },
  ],
  title: 'Input from outside becomes part of an SQL statement',
  why: 'Anyone who sends the input changes what the statement means: other rows are read, changed or deleted.',
  fix: 'Give values as parameters of the statement.',
};
