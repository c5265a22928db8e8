import type { Instruction } from '../../../formats/dockerfile/index.js';

/** Instructions that take an array: https://docs.docker.com/reference/dockerfile/#shell-and-exec-form */
const withArray: ReadonlySet<string> = new Set([
  'ADD',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'RUN',
  'SHELL',
  'VOLUME',
]);

/** `["a`, and `[ "a",` or `[ "a" ]`; a test of the shell has a space behind its bracket and no comma. */
const quoted =
  /^\[(?:["'\u2018-\u201d]|[ \t]{1,80}["'\u2018-\u201d][^"'\u2018-\u201d]{0,2000}["'\u2018-\u201d][ \t]{0,80}[,\]])/;
/** `[a, b]` */
const bare = /^\[[^\s\]"',]{1,200},/;

/** Whether the arguments were meant as a JSON array and are none, so that the builder takes them for words. */
export function isMalformedJson({ keyword, args, restStart, json }: Instruction): boolean {
  if (json !== undefined || !withArray.has(keyword)) return false;
  const written = args.text.slice(restStart, restStart + 4000);
  return quoted.test(written) || bare.test(written);
}

const item =
  /[ \t]{0,80}(?:"([^"]{0,400})"|'([^'"]{0,400})'|[\u2018-\u201d]([^"\u2018-\u201d]{0,400})[\u2018-\u201d]|([\w@%+:./=-]{1,200}))[ \t]{0,80}(?:,|$)/y;

/** The array that was meant; undefined where that is not certain: other quotes inside, no closing bracket. */
export function meantArray({ args, restStart }: Instruction): readonly string[] | undefined {
  const written = args.text.slice(restStart).trim();
  if (!written.endsWith(']') || written.length > 2000) return undefined;
  const inside = written.slice(1, -1).trimEnd().replace(/,$/, '');
  const words: string[] = [];
  item.lastIndex = 0;
  while (item.lastIndex < inside.length) {
    const match = item.exec(inside);
    if (match === null) return undefined;
    const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    if (word.includes('\\') || word.includes('$')) return undefined;
    words.push(word);
  }
  return words.length === 0 ? undefined : words;
}

/** `["a", "b"]c`: the words behind an array that is valid by itself. */
export function behindArray({ args, restStart }: Instruction): string | undefined {
  const written = args.text.slice(restStart, restStart + 4000).trim();
  const end = written.lastIndexOf(']') + 1;
  const behind = written.slice(end).trim();
  return behind !== '' && validArray.test(written.slice(0, end)) ? behind : undefined;
}

/** Of strings alone, as the exec form has it. */
const validArray =
  /^\[\s{0,80}"(?:[^"\\]|\\.){0,2000}"(?:\s{0,80},\s{0,80}"(?:[^"\\]|\\.){0,2000}"){0,100}\s{0,80}\]$/;
