import type { Piece } from '../../../fixes/pieces.js';

/** `$1`, `?` or `%s`. */
export type Placeholder = 'numbered' | 'question' | 'percent';

export interface Parameterised {
  readonly statement: string;
  /** Each value in pieces: one hole, or a text with holes that stood in quotes. */
  readonly values: readonly (readonly Piece[])[];
}

/** A value may stand behind these; names of tables and columns, and directions, cannot be parameters. */
const valueComesNext =
  /(?:[=<>]|\b(?:like|ilike|limit|offset|between)|\bbetween\s+[\w$?%]+\s+and|\b(?:values|in)\s*\([^()]*[(,]|\b(?:values|in)\s*\()\s*$/i;
/** Functions that already quote, and lists that would become one value. */
const isPrepared = /escape|quote|literal|format|\bjoin\b|\bmap\b|identifier/i;
const behindValue = /^(?:$|[\s,;)])/;

/**
 * Takes the holes out of a statement of SQL. Undefined where one of them is not a value of its own: a name, a list, a
 * part of a word.
 */
export function parameterise(pieces: readonly Piece[], mark: Placeholder): Parameterised | undefined {
  if (!pieces.some(({ kind }) => kind === 'hole')) return undefined;
  if (pieces.some(({ kind, text }) => kind === 'hole' && isPrepared.test(text))) return undefined;
  if (pieces.some(({ kind, text }) => kind === 'letters' && isTaken(text, mark))) return undefined;
  return new Reading(pieces, mark).result();
}

/** Marks that stand there already would be counted together with ours. */
function isTaken(text: string, mark: Placeholder): boolean {
  return mark === 'numbered' ? /\$\d/.test(text) : /\?/.test(text) || /%[sd(]/.test(text);
}

class Reading {
  private readonly pieces: readonly Piece[];
  private readonly mark: Placeholder;
  private statement = '';
  private readonly values: (readonly Piece[])[] = [];
  /** What stands in the quotes that are open. */
  private quoted: Piece[] | undefined;
  private quote = '';

  constructor(pieces: readonly Piece[], mark: Placeholder) {
    this.pieces = pieces;
    this.mark = mark;
  }

  result(): Parameterised | undefined {
    for (const [index, piece] of this.pieces.entries()) {
      if (piece.kind === 'letters') this.letters(piece.text);
      else if (this.quoted !== undefined) this.quoted.push(piece);
      else if (!this.bare(piece, this.pieces[index + 1])) return undefined;
    }
    if (this.quoted !== undefined || (this.mark === 'percent' && this.hasPercent())) return undefined;
    return { statement: this.statement, values: this.values };
  }

  /** A percent sign would be read as a parameter. */
  private hasPercent(): boolean {
    return /%(?!s)/.test(this.statement);
  }

  private bare(piece: Piece, next: Piece | undefined): boolean {
    const follows = next === undefined || (next.kind === 'letters' && behindValue.test(next.text));
    if (!follows || !valueComesNext.test(this.statement)) return false;
    this.take([piece]);
    return true;
  }

  private letters(text: string): void {
    for (const letter of text) {
      if (this.quoted === undefined) this.outside(letter);
      else if (letter === this.quote) this.close();
      else this.quoted.push({ kind: 'letters', text: letter });
    }
  }

  private outside(letter: string): void {
    if (letter === "'" || letter === '"') {
      this.quote = letter;
      this.quoted = [];
    } else this.statement += letter;
  }

  private close(): void {
    const inside = merged(this.quoted ?? []);
    this.quoted = undefined;
    if (inside.some(({ kind }) => kind === 'hole')) this.take(inside);
    else this.statement += `${this.quote}${inside.map(({ text }) => text).join('')}${this.quote}`;
  }

  private take(value: readonly Piece[]): void {
    this.values.push(value);
    const marks = { numbered: `$${this.values.length}`, question: '?', percent: '%s' };
    this.statement += marks[this.mark];
  }
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === 'letters' && piece.kind === 'letters')
      all[all.length - 1] = { kind: 'letters', text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
