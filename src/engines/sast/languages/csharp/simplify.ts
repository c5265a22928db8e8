import { type Rewriting, rewritten } from '../text.js';

const rewritings: readonly Rewriting[] = [
  // C# 14: `a?.b = c`
  [/\?\.(?=\w{1,80}[ \t]{0,9}=[^=>])/g, ' .'],
  // C# 13: `where T : allows ref struct`
  [/\ballows[ \t]{1,9}ref[ \t]{1,9}struct\b/g, (found) => 'class'.padEnd(found.length)],
];

/** What C# takes and the grammar does not. */
export function simplifyCsharp(text: string): string {
  return rewritten(text, rewritings);
}
