import { blank, type Rewriting } from '../text.js';

/** https://flow.org/en/docs/usage/#toc-prepare-your-code-for-flow: a comment says `@flow`. */
const headChars = 4_000;
const inComment = /^\s*(?:\*|\/[/*])/;

export function isFlow(text: string): boolean {
  const head = text.slice(0, headChars);
  const at = head.indexOf('@flow');
  return at !== -1 && inComment.test(head.slice(head.lastIndexOf('\n', at) + 1, at));
}

/** Types of Flow (https://flow.org/en/docs/types/) in the words of TypeScript, whose grammar reads the rest of them. */
export const flowTypes: readonly Rewriting[] = [
  // Exact objects, and inexact ones.
  [/\{\|/g, '{ '],
  [/\|\}/g, ' }'],
  [/\.\.\.(\s{0,9}\})/g, '   $1'],
  [/,(\s{1,9}\})/g, ' $1'],
  // `import typeof X`, `import {typeof X}`, `opaque type X`
  [/\bimport typeof\b/g, 'import type  '],
  [/([{,]\s{0,40})typeof (?=\w{1,80}\s{0,9}[,}])/g, (_, before = '') => `${before}       `],
  [/\bopaque type\b/g, '       type'],
  // Variance: `+name: string`
  [/((?:^|[{,;<(])[ \t]{0,60})[+-](?=[\w$[]{1,80}\]?\??\s?[:>,])/gm, '$1 '],
  // `?string`
  [/([:(<,|&=]\s{0,9})\?(?=[\w({[<'"$*])/g, '$1 '],
  [/(=>\s{0,9})\?(?=\w)/g, '$1 '],
  [/%checks\b/g, blank],
  // `...Props` within a type: a member that has it.
  [/([{,;]\s{0,60}|\*\/\s{0,60}|\n[ \t]{0,60})\.\.\.(?=\$?[A-Z])/g, '$1_: '],
  // `{[string]: number}`
  [/\{\[(string|number|[A-Z]\w{0,60})\](?=:)/g, (_, key = '') => `{${'_'.repeat(key.length + 2)}`],
  // `(value: any)`
  [
    /\(([\w$.]{1,120}(?:\([\w$., ]{0,80}\))?)(:\s?[\w$][\w$.<>[\]| ]{0,80})\)/g,
    (_, value = '', type = '') => `(${value}${blank(type)})`,
  ],
];
