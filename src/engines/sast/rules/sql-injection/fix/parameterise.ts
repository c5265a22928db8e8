import { bounded } from '../../../../../core/bounded.js';
import type { Piece } from '../../../fixes/pieces.js';
import type { Dialect } from './dialect.js';

/** `$1`, `?`, `%s`, `:p1`, `@p1` or `{0}`. */
export type Placeholder = 'numbered' | 'question' | 'percent' | 'colon' | 'at' | 'braces';

export interface Parameterised {
  readonly statement: string;
  /** Each value in pieces: one hole, or a text with holes that stood in quotes. */
  readonly values: readonly (readonly Piece[])[];
}

/** A value may stand behind these; names of tables and columns, and directions, cannot be parameters. */
const valueComesNext = bounded(
  /(?:[=<>]|\b(?:like|ilike|limit|offset|between)|\bbetween\s+[\w$?%:@]+\s+and|\b(?:values|in)\s*\([^()]*[(,]|\b(?:values|in)\s*\()\s*$/i,
  128,
);
/** A column of its own, whose type the value takes; what is computed has none in SQLite. */
const columnBefore = bounded(
  /(?:(?:^|\b(?:where|and|or|on|not|set|having)|[(,])\s*[\w."`]+\s*(?:=|<>|!=|<=?|>=?)|\b(?:limit|offset)|(?:^|\b(?:where|and|or|on|not|having)|\()\s*[\w."`]+\s+(?:not\s+)?(?:like|ilike|between(?:\s+[\w$?%:@]+\s+and)?)|\b(?:values|in)\s*\([^()]*[(,]|\b(?:values|in)\s*\()\s*$/i,
  128,
);
/** MySQL takes no string there, and its drivers send what came as a string as one. */
const countBefore = bounded(/\b(?:limit|offset)\s+(?:[\w$?%:@]+\s*,\s*)?$/i, 128);
/** A literal of another type, or a name: no parameter can take its place. */
const typeBefore = bounded(
  /(?:\b(?:interval|date|time|timestamp|timestamptz|as|escape|by)\s*|\b[bxenr]|&)$/i,
  128,
);
/** A list in one text: as a parameter it would be one value. */
const listBefore = bounded(/\bin\s*\(\s*$/i, 128);
/** Statements that take parameters; those that define things do not. */
const takesValues = bounded(
  /^\s*\(*\s*(?:select|insert|update|delete|replace|with|merge|call|exec|execute)\b/i,
  128,
);
/** Functions that already quote, and lists that would become one value. */
const isPrepared = /escape|quote|literal|format|\bjoin\b|\bmap\b|identifier/i;
const behindValue = /^(?:$|[\s,;)])/;

/**
 * Takes the holes out of a statement of SQL. Undefined where one of them is not a value of its own: a name, a list, a
 * part of a word; and where the value as a string would mean something else than as a part of the statement.
 */
export function parameterise(pieces: readonly Piece[], dialect: Dialect): Parameterised | undefined {
  if (!pieces.some(({ kind }) => kind === 'hole')) return undefined;
  if (dialect.isCondition !== true && !takesValues.test(pieces[0]?.text ?? '')) return undefined;
  if (pieces.some(({ kind, text }) => kind === 'hole' && isPrepared.test(text))) return undefined;
  if (pieces.some(({ kind, text }) => kind === 'letters' && isTaken(text, dialect.mark))) return undefined;
  return new Reading(pieces, dialect).result();
}

const taken: Readonly<Record<Placeholder, RegExp>> = {
  numbered: /\$\d/,
  question: /\?/,
  percent: /%[sd(]/,
  colon: /(?<!:):\w/,
  at: /@\w/,
  braces: /[{}]/,
};

/** Marks that stand there already would be counted together with ours. */
function isTaken(text: string, mark: Placeholder): boolean {
  return taken[mark].test(text) || /\?/.test(text) || /%[sd(]/.test(text);
}

class Reading {
  private readonly pieces: readonly Piece[];
  private readonly dialect: Dialect;
  private statement = '';
  private readonly values: (readonly Piece[])[] = [];
  /** What stands in the quotes that are open. */
  private quoted: Piece[] | undefined;
  private quote = '';

  constructor(pieces: readonly Piece[], dialect: Dialect) {
    this.pieces = pieces;
    this.dialect = dialect;
  }

  result(): Parameterised | undefined {
    for (const [index, piece] of this.pieces.entries()) {
      if (piece.kind === 'letters') {
        if (!this.letters(piece.text)) return undefined;
      } else if (this.quoted !== undefined) this.quoted.push(piece);
      else if (!this.bare(piece, this.pieces[index + 1])) return undefined;
    }
    return this.quoted === undefined ? { statement: this.statement, values: this.values } : undefined;
  }

  private bare(piece: Piece, next: Piece | undefined): boolean {
    const follows = next === undefined || (next.kind === 'letters' && behindValue.test(next.text));
    if (!follows || !valueComesNext.test(this.statement)) return false;
    const { database, isTyped = false } = this.dialect;
    if (isTyped) return false;
    if (database !== 'postgres' && database !== 'mysql' && !columnBefore.test(this.statement)) return false;
    if (database !== 'postgres' && database !== 'sqlite' && countBefore.test(this.statement)) return false;
    const isAlone = next?.kind === 'letters' && /^\s*\)/.test(next.text);
    if (isAlone && listBefore.test(this.statement)) return false;
    return this.take([piece]);
  }

  /** False where a quoted text with holes cannot be a parameter. */
  private letters(text: string): boolean {
    for (const letter of text) {
      if (this.quoted === undefined) this.outside(letter);
      else if (letter !== this.quote) this.quoted.push({ kind: 'letters', text: letter });
      else if (!this.close()) return false;
    }
    return true;
  }

  private outside(letter: string): void {
    if (letter === "'" || letter === '"' || letter === '`') {
      this.quote = letter;
      this.quoted = [];
    } else this.statement += this.written(letter);
  }

  /** Where values follow, a percent sign begins a mark unless it is doubled. */
  private written(text: string): string {
    return this.dialect.mark === 'percent' ? text.replaceAll('%', '%%') : text;
  }

  private close(): boolean {
    const inside = merged(this.quoted ?? []);
    this.quoted = undefined;
    if (inside.some(({ kind }) => kind === 'hole')) {
      // Names stand in the other quotes, but for MySQL.
      const isText = this.quote === "'" || (this.quote === '"' && this.dialect.database === 'mysql');
      return isText && !typeBefore.test(this.statement) && this.take(inside);
    }
    this.statement += this.written(`${this.quote}${inside.map(({ text }) => text).join('')}${this.quote}`);
    return true;
  }

  private take(value: readonly Piece[]): true {
    this.values.push(value);
    const at = this.values.length;
    const marks: Readonly<Record<Placeholder, string>> = {
      ...{ numbered: `$${at}`, question: '?', percent: '%s' },
      ...{ colon: `:p${at}`, at: `@p${at}`, braces: `{${at - 1}}` },
    };
    this.statement += marks[this.dialect.mark];
    return true;
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
