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
  return withElements(rewritten(text, rewritings));
}

const mostArguments = 500;

/** `Slot(ref a, 1) = b` and `*(int*)(a + 1) = b`: what a call gives by reference is assigned to as an element is. */
function withElements(text: string): string {
  const letters = [...text.matchAll(/\)[ \t]{0,9}=(?![=>])/g)].flatMap(({ index: close }) => {
    const open = openingOf(text, close);
    return open === undefined ? [] : elementAt(text, open, close);
  });
  if (letters.length === 0) return text;
  const units = text.split('');
  for (const [at, letter] of letters) units[at] = letter;
  return units.join('');
}

type Letter = readonly [at: number, letter: string];

function elementAt(text: string, open: number, close: number): readonly Letter[] {
  const before = text.slice(Math.max(0, open - 100), open);
  const brackets: readonly Letter[] = [
    [open, '['],
    [close, ']'],
  ];
  const cast = /\*\([\w.]{1,80}\*{1,3}\)$/.exec(before)?.[0];
  if (cast === undefined) return /[\w>]$/.test(before) ? brackets : [];
  const start = open - cast.length;
  const blanks = Array.from(
    cast,
    (_, index): Letter => [start + index, index === cast.length - 1 ? '_' : ' '],
  );
  return [...blanks, ...brackets];
}

function openingOf(text: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - mostArguments); at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
