import type { JoinedText, Span } from './joined-text.js';
import type { Word } from './types.js';

/** How many arguments an instruction has at least before a word with `#` can be meant as a comment. */
const fewestBefore: Readonly<Record<string, number>> = {
  ADD: 2,
  COPY: 2,
  ARG: 1,
  ENV: 1,
  EXPOSE: 1,
  FROM: 1,
  LABEL: 1,
  STOPSIGNAL: 1,
  USER: 1,
  VOLUME: 1,
  WORKDIR: 1,
};

export interface LineComments {
  /** The arguments without them; in the old form of ENV and LABEL with them, since they are part of the value. */
  readonly words: readonly Word[];
  /** Each from its `#` to the end of its line, in the text of the arguments. */
  readonly comments: readonly Span[];
  /** Where the first begins that is no part of a value, or the text ends. */
  readonly end: number;
}

/**
 * `COPY a b # the program`: comments have lines of their own, and the builder takes these words for arguments
 * (https://docs.docker.com/reference/dockerfile/#format). No one who writes them means them so.
 */
export function lineCommentsIn(keyword: string, words: readonly Word[], args: JoinedText): LineComments {
  const fewest = fewestBefore[keyword];
  const comments: Span[] = [];
  const kept: Word[] = [];
  for (const word of words) {
    const before = comments.at(-1);
    if (before !== undefined && word.start < before.end) continue;
    if (fewest !== undefined && beginsComment(word, kept, fewest, keyword))
      comments.push({ start: word.start, end: endOfLine(args, word.start) });
    else kept.push(word);
  }
  const [first] = comments;
  return first === undefined || isOldForm(keyword, words[0])
    ? { words, comments, end: args.text.length }
    : { words: kept, comments, end: first.start };
}

/** Not `ENV COLOUR #a0b0c0`, and not `#draft#`, as Emacs calls a file that is not saved. */
function beginsComment({ raw }: Word, before: readonly Word[], fewest: number, keyword: string): boolean {
  if (!raw.startsWith('#') || /^#[^#]+#$/.test(raw)) return false;
  const [first] = before;
  // The value of the old form is free text.
  if (isOldForm(keyword, first)) return before.length > 1 && /^#+$/.test(raw);
  const isList = first?.raw.startsWith('[') === true;
  return before.length >= (isList ? 1 : fewest);
}

function isOldForm(keyword: string, first: Word | undefined): boolean {
  return (keyword === 'ENV' || keyword === 'LABEL') && first?.raw.includes('=') === false;
}

/** Where a continuation was taken out, the places in the file leap. */
function endOfLine(args: JoinedText, start: number): number {
  let at = start + 1;
  while (at < args.text.length && args.sourceAt(at) - args.sourceAt(at - 1) === 1) at++;
  return at;
}
