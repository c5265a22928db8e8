import { blank, type Rewriting } from '../text.js';

/** https://flow.org/en/docs/usage/#toc-prepare-your-code-for-flow: a comment says `@flow`. */
const headChars = 4_000;
const inComment = /^\s*(?:\*|\/[/*])/;
/** What no JavaScript has, where a file leaves the comment out. */
const typed =
  /^(?:(?:im|ex)port type(?:of)? [{\w$]|opaque type )|[\w'"\]})]\)[ ]?:[ ]?\??(?:void|string|number|boolean|mixed|any)[ ](?:\{|=>)/m;

export function isFlow(text: string): boolean {
  const head = text.slice(0, headChars);
  const at = head.indexOf('@flow');
  return (at !== -1 && inComment.test(head.slice(head.lastIndexOf('\n', at) + 1, at))) || typed.test(text);
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
  [/((?:^|[{,;<(])[ \t]{0,60})[+-](?=[\w$[]{1,80}\]?\??\s?(?:[:>,]|=[^=>]))/gm, '$1 '],
  // `?string`
  [/([:(<,|&=]\s{0,9})\?(?=[\w({[<'"$*])/g, '$1 '],
  [/(=>\s{0,9})\?(?=\w)/g, '$1 '],
  [/%checks\b/g, blank],
  // `...Props` within a type: a member that has it.
  [/([{,;]\s{0,60}|\*\/\s{0,60}|\n[ \t]{0,60})\.\.\.(?=\$?_{0,9}[A-Z]|\s{1,60}\|)/g, '$1_: '],
  // `{[string]: number}`
  [/\{\[(string|number|[A-Z]\w{0,60})\](?=:)/g, (_, key = '') => `{${'_'.repeat(key.length + 2)}`],
  // `(value: any)`
  [
    /\(([\w$.]{1,120}(?:\([\w$., ]{0,80}\))?)(:\s?[\w$][\w$.<>[\]| ]{0,80})\)/g,
    (_, value = '', type = '') => `(${value}${blank(type)})`,
  ],
  // `interface {…}` as a type, `(void) => …`
  [/\binterface(?=[ ]\{)/g, blank],
  [/\((?:void|null|boolean|string|number)\)(?=\s?=>)/g, (found) => `(${'_'.repeat(found.length - 2)})`],
  // `name: Type => Result`: whether it is a function is all the same here.
  [
    /((?:[^)\s][ ]?:|\||\btype [\w$<>, ]{1,80}=)\s{0,9}\(?)((?:string|number|boolean|mixed|any|void|\$?[A-Z][\w$.]{0,80})[ ])=>(?!\s?\{)/g,
    '$1$2| ',
  ],
  // `method(): Type => Result {`
  [/(\)[ ]?:[ ]\$?\w{1,80}[ ])=>(?=[ ]\$?\w{1,80}[ ]\{)/g, '$1| '],
  // `method(Type<of>): Result`
  [/\((\$?[A-Z][\w$]{0,80}<[\w$, |]{1,120}>)\)(?=[ ]?:)/g, (_, type = '') => `(${'_'.repeat(type.length)})`],
];

const named = /^[\w$]{1,80}\??\s{0,9}(?:$|[:=](?!>))|^\.\.\.[\w$]{1,80}\s{0,9}(?:$|:)|^[{[/]|^$/;
/** Letters of what a function takes that show whether it has a name. */
const headOfParameter = 200;

interface Bracket {
  readonly sign: string;
  readonly at: number;
  readonly commas: number[];
}

const signs = /\/\/[^\n]*|'[^'\n]*'|[()[\]{},]|[\w$]<|=>|>/g;
const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** `(Type<of>, 'a' | 'b') => Result`: the grammar wants names of what a function takes. A union of the types does as well. */
export function withUnions(text: string): string {
  const open: Bracket[] = [];
  const units = text.split('');
  for (const { 0: found, index } of text.matchAll(signs)) {
    const sign = found.at(-1) ?? '';
    if (found.length > 2 || found === '=>') continue;
    if (sign === ',') open.at(-1)?.commas.push(index);
    else if (/[([{<]/.test(sign)) open.push({ sign, at: index + found.length - 1, commas: [] });
    else {
      const start = closed(open, opening[sign]);
      const arrow = sign === ')' ? arrowAfter(text, index) : undefined;
      if (start && arrow !== undefined && !isResult(text, start))
        joinTypes(text, units, { ...start, close: index, arrow });
    }
  }
  return units.join('');
}

/** The bracket that closes; `<` of a comparison has none. */
function closed(open: Bracket[], sign: string | undefined): Bracket | undefined {
  if (sign === '<' && open.at(-1)?.sign !== '<') return undefined;
  let last = open.pop();
  while (last?.sign === '<' && sign !== '<') last = open.pop();
  return last;
}

/** `(name): (One | Other) => …` */
function isResult(text: string, { at }: Bracket): boolean {
  return /\)\s{0,3}:\s{0,3}\??$/.test(text.slice(Math.max(0, at - 8), at));
}

function arrowAfter(text: string, close: number): number | undefined {
  const between = /^\s{0,9}=>/.exec(text.slice(close + 1, close + 12));
  return between ? close + between[0].length - 1 : undefined;
}

function joinTypes(
  text: string,
  units: string[],
  { at, commas, close, arrow }: Bracket & { close: number; arrow: number },
): void {
  const heads = [at, ...commas].map((from, index) =>
    text.slice(from + 1, Math.min(commas[index] ?? close, from + headOfParameter)).trim(),
  );
  if (heads.every((head) => named.test(head))) return;
  units[arrow] = '|';
  units[arrow + 1] = ' ';
  for (const [index, comma] of commas.entries()) units[comma] = heads[index + 1] === '' ? ' ' : '|';
  for (const [index, head] of heads.entries()) {
    if (!head.startsWith('...')) continue;
    const dots = text.indexOf('...', [at, ...commas][index]);
    units.fill(' ', dots, dots + 3);
  }
}
