import { blank, type Rewriting, rewritten } from '../text.js';

const rewritings: readonly Rewriting[] = [
  // Java 25: `import module java.base;`
  [/^import[ \t]{1,9}module[ \t]{1,9}[\w.]{1,200};/gm, blank],
  // Java 25: statements before `super(…)`.
  [/([;}]\s{1,200})s(?=uper[ \t]{0,9}\()/g, '$1_'],
  // Blanks may stand behind the sign: `public @ interface Mark`.
  [/@[ \t]{1,9}(?=interface\b)/g, (text) => `${' '.repeat(text.length - 1)}@`],
  // A variable called `when`, which begins no guard of a pattern: `for (Tide when : tides)`.
  [/\bwhen\b(?![ \t]{1,9}[\w(!])/g, '_hen'],
];

/** What Java takes and the grammar does not. */
export function simplifyJava(text: string): string {
  return rewritten(text, rewritings);
}
