import type { Piece } from '../../../fixes/pieces.js';

/** Letters that mean something to a shell; a blank parts words. */
const special = /[|&;<>()$`\\*?[\]#~{}!^\r\n]/;

/** One argument of a program, in pieces. */
export type Word = readonly Piece[];

/**
 * The words that a shell would make of a command. Undefined where it would do more than part them: pipes, variables,
 * patterns, a program that is not known.
 */
export function wordsOf(pieces: readonly Piece[]): readonly Word[] | undefined {
  const words: Piece[][] = [];
  let open: Piece[] | undefined;
  let quote = '';
  const add = (piece: Piece) => {
    if (open === undefined) {
      open = [];
      words.push(open);
    }
    const last = open.at(-1);
    if (last?.kind === 'letters' && piece.kind === 'letters')
      open[open.length - 1] = { kind: 'letters', text: last.text + piece.text };
    else open.push(piece);
  };
  for (const piece of pieces) {
    if (piece.kind === 'hole') {
      add(piece);
      continue;
    }
    for (const letter of piece.text) {
      if (quote !== '') {
        if (letter === quote) quote = '';
        else if (quote === '"' && /[$`\\!]/.test(letter)) return undefined;
        else add({ kind: 'letters', text: letter });
      } else if (letter === "'" || letter === '"') {
        quote = letter;
        add({ kind: 'letters', text: '' });
      } else if (/[ \t]/.test(letter)) open = undefined;
      else if (special.test(letter)) return undefined;
      else add({ kind: 'letters', text: letter });
    }
  }
  const [program] = words;
  const isKnown =
    program?.length === 1 &&
    program[0]?.kind === 'letters' &&
    program[0].text !== '' &&
    !program[0].text.includes('=');
  return quote === '' && isKnown && !isShell(program[0]?.text ?? '') ? words : undefined;
}

/** Their own arguments are commands again, and words of the shell are no programs. */
function isShell(program: string): boolean {
  return /(^|\/)(ba|da|z|k|c)?sh$|^(cd|export|source|eval|exec|set|alias|env|sudo|xargs|ssh|cmd|powershell|pwsh)$/.test(
    program,
  );
}
