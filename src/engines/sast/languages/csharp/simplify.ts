import { blank, type Rewriting, rewritten } from '../text.js';

const rewritings: readonly Rewriting[] = [
  // What is left out of every build need be no C#.
  [
    /(#if[ \t]{1,9}false[ \t]{0,9}\r?\n)([^#]+)/g,
    (_, condition = '', skipped = '') => condition + blank(skipped),
  ],
  // C# 14: `a?.b = c`
  [/\?\.(?=\w{1,80}[ \t]{0,9}=[^=>])/g, ' .'],
  // C# 13: `where T : allows ref struct`
  [/\ballows[ \t]{1,9}ref[ \t]{1,9}struct\b/g, (found) => 'class'.padEnd(found.length)],
  // What a computed address points to: `*(int*)p = 1`, `*((int*)p + 1)`, `*p++ = 1`.
  [
    /((?:^|[;{(,=|&?:]|\breturn)[ \t]{0,60}\*{1,3}[ \t]?)(\([\w.<>]{1,80}\*{1,3}\))/gm,
    (_, before = '', cast = '') => before + blank(cast),
  ],
  [
    /((?:^|[;{(,=|&?:]|\breturn)[ \t]*)\*([ \t]*)\(((?:\([^()\n]+\))?[^()\n]+(?:\([^()\n]*\))?)\)/gm,
    '$1_$2[$3]',
  ],
  [
    /((?:^|[;{(,=])[ \t]{0,60}\*{1,3}\w{1,60})(\+\+|--)/gm,
    (_, pointer = '', step = '') => pointer + blank(step),
  ],
];

/** What C# takes and the grammar does not. */
export function simplifyCsharp(text: string): string {
  return rewritten(text, rewritings);
}
