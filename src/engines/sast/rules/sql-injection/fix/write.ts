import type { TextEdit } from '../../../../../fix/edit.js';
import type { CodeRepair } from '../../../fixes/fix.js';
import { type Piece, piecesOf } from '../../../fixes/pieces.js';
import type { Site } from '../../../fixes/site.js';
import { type Statement, statementAt } from '../../../fixes/statement.js';
import type { LanguageId } from '../../../ir/ids.generated.js';
import type { Dialect } from './dialect.js';
import { parameterise } from './parameterise.js';

/** A statement of the program with its values taken out. */
export interface Taken extends Statement {
  /** As a literal of the language. */
  readonly literal: string;
  /** The expressions of the values. */
  readonly values: readonly string[];
}

/** What stands in an argument that is a statement put together from values; undefined where that cannot be a parameter. */
export function takenFrom(site: Site, argument: number | undefined, dialect: Dialect): Taken | undefined {
  const statement = argument === undefined ? undefined : statementAt(site, argument);
  const pieces = statement === undefined ? undefined : piecesOf(site, statement.node);
  const made = pieces && parameterise(pieces, dialect);
  if (statement === undefined || made === undefined) return undefined;
  const { language } = site.facts;
  const values = made.values.map((each) => valueText(language, each));
  const literal = literalOf(language, made.statement);
  if (literal === undefined || values.includes(undefined)) return undefined;
  return { ...statement, literal, values: values.flatMap((each) => each ?? []) };
}

export function summaryOf({ values }: Taken): string {
  return `Give ${values.length === 1 ? 'the value' : `${values.length} values`} to the database beside the statement`;
}

export function repairWith(
  taken: Taken,
  edits: readonly TextEdit[],
  more: Partial<Pick<CodeRepair, 'safety' | 'imports' | 'summary'>> = {},
): CodeRepair {
  return { summary: summaryOf(taken), safety: 'safe', edits, ...more };
}

interface Quotes {
  /** A string of one line; `text` has none of what `refused` finds. */
  readonly ways: readonly {
    readonly open: string;
    readonly close: string;
    readonly refused: RegExp;
  }[];
  /** A value with letters around it. */
  join(pieces: readonly Piece[]): string | undefined;
}

const way = (open: string, refused: RegExp, close = open) => ({ open, close, refused });
const template =
  (open: string, close: string, hole: (text: string) => string, refused: RegExp) =>
  (pieces: readonly Piece[]): string | undefined => {
    if (pieces.some(({ kind, text }) => (kind === 'letters' ? refused : /["`]/).test(text))) return undefined;
    return `${open}${pieces.map(({ kind, text }) => (kind === 'letters' ? text : hole(text))).join('')}${close}`;
  };
const sum =
  (plus: string) =>
  (pieces: readonly Piece[]): string | undefined =>
    pieces.some(({ kind, text }) => kind === 'letters' && /["\\$\n]/.test(text))
      ? undefined
      : pieces
          .map(({ kind, text }) => {
            if (kind === 'letters') return `"${text}"`;
            return /^[\w$.>[\]()'-]+$/.test(text) ? text : `(${text})`;
          })
          .join(` ${plus} `);

const double = way('"', /["\\\n]/);
const quotes: Readonly<Partial<Record<LanguageId, Quotes>>> = {
  javascript: {
    ways: [way("'", /['\\\n]/), double, way('`', /[`\\]|\$\{/)],
    join: template('`', '`', (text) => `\${${text}}`, /[`\\]|\$\{/),
  },
  python: {
    ways: [double, way('"""', /"""|\\|"$/)],
    join: template('f"', '"', (text) => `{${text}}`, /["\\{}\n]/),
  },
  php: { ways: [way("'", /['\\\n]/), way('"', /["\\$]/)], join: sum('.') },
  ruby: {
    ways: [way("'", /['\\\n]/), way('"', /["\\\n]|#[{$@]/)],
    join: template('"', '"', (text) => `#{${text}}`, /["\\\n]|#[{$@]/),
  },
  java: { ways: [double], join: sum('+') },
  go: { ways: [double, way('`', /`/)], join: sum('+') },
  csharp: { ways: [double], join: sum('+') },
};

function literalOf(language: LanguageId, text: string): string | undefined {
  const found = quotes[language]?.ways.find(({ refused }) => !refused.test(text));
  return found && `${found.open}${text}${found.close}`;
}

function valueText(language: LanguageId, pieces: readonly Piece[]): string | undefined {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'hole') return only.text;
  return quotes[language]?.join(pieces);
}

/** Where statements can be put before another: its start, and what parts two of them. */
export interface Place {
  readonly at: number;
  readonly gap: string;
}

const blocks =
  /^(block|compound_statement|program|statement_list|switch_block_statement_group|colon_block|declaration_list)$/;
/** Their heads are looked at once; that of a loop again and again. */
const onceOnly =
  /^(expression_statement|return_statement|echo_statement|local_variable_declaration|local_declaration_statement|foreach_statement|enhanced_for_statement)$/;

/** Before the statement that holds the call; undefined where it is not one of a block, or runs the call more than once. */
export function placeBefore(site: Site, call: number): Place | undefined {
  const index = site.around.findIndex((each) => onceOnly.test(site.kind(each)) && holds(site, each, call));
  const [statement, parent] = [site.around[index], site.around[index + 1] ?? site.nodes.root];
  if (index < 0 || statement === undefined) return undefined;
  const isTop = parent === site.nodes.root || site.kind(parent) === '';
  if (!isTop && !blocks.test(site.kind(parent))) return undefined;
  // What is inside of a function in it, or asked first, runs at another time or not at all.
  const inside = site.around.slice(site.around.indexOf(call), index);
  if (
    inside.some((each) => /arrow|anonymous|lambda|closure|conditional|ternary|block$/.test(site.kind(each)))
  )
    return undefined;
  if (inside.some((each) => /&&|\|\||\?\?|^(and|or)$/.test(operatorOf(site, each)))) return undefined;
  return { at: site.nodes.at(statement), gap: gapBefore(site, site.nodes.at(statement)) };
}

function holds(site: Site, node: number, call: number): boolean {
  return site.nodes.at(node) <= site.nodes.at(call) && site.endOf(call) <= site.endOf(node);
}

function operatorOf(site: Site, node: number): string {
  return site.kind(node) === 'binary_expression' ? site.textOf(site.nodes.children(node)[1] ?? 0) : '';
}

/** The line end and the indent of the line. */
export function gapBefore(site: Site, at: number): string {
  const line = site.text.slice(site.text.lastIndexOf('\n', at - 1) + 1, at);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return `${/\r\n/.test(site.text) ? '\r\n' : '\n'}${indent}`;
}

/** Takes a statement out with its line. */
export function removeLine(site: Site, node: number): TextEdit {
  const [start, end] = [site.nodes.at(node), site.endOf(node)];
  const semicolon = /^[ \t]*;/.exec(site.text.slice(end, end + 20))?.[0].length ?? 0;
  const line = site.text.lastIndexOf('\n', start - 1) + 1;
  const isOwn = site.text.slice(line, start).trim() === '';
  const rest = /^[ \t]*(\r?\n|$)/.exec(site.text.slice(end + semicolon, end + semicolon + 200));
  if (isOwn && rest) return { start: line, end: end + semicolon + rest[0].length, text: '' };
  return { start, end: end + semicolon, text: '' };
}

/** A name that the file does not use yet. */
export function freeName(site: Site, name: string): string {
  for (let count = 1; ; count++) {
    const tried = count === 1 ? name : `${name}${count}`;
    if (!new RegExp(`\\b${tried}\\b`).test(site.text)) return tried;
  }
}
