import type { LanguageId } from '../ir/ids.generated.js';

/** Names that stand for what a pattern leaves open; a program that uses them itself is not expected. */
export const dotsName = 'SWDOTS';
export const metaName = (index: number): string => `SWMV_${index}_`;
export const metaText = /^\$?swmv_(\d+)_$/i;
/** The outermost node with such a text is the ellipsis. */
export const dotsText = /^(?:int |public |\*\*)?\$?SWDOTS(?: SWDOTS)?;?$/i;

export interface PatternSyntax {
  /** Code round a pattern, so that the grammar reads it: a statement, a member, a file. Tried in this order. */
  readonly frames: readonly (readonly [before: string, behind: string])[];
  /** What an ellipsis becomes where a statement stands, and elsewhere; tried in this order. */
  readonly statements: readonly string[];
  readonly expressions: readonly string[];
  /** How the name of a metavariable may be written. */
  readonly metas: readonly ((name: string) => string)[];
  /** Which `$NAME` are metavariables. */
  readonly metavariable: RegExp;
}

const upper = (name: string) => name;
const lower = (name: string) => name.toLowerCase();
/** Metavariables are words of the language as they are. */
const inCapitals = { metas: [upper], metavariable: /\$([A-Z_][A-Z0-9_]*)(?![\w])/g };
/** A declaration begins with its type. */
const typed = {
  statements: ['SWDOTS;', 'int SWDOTS;'],
  expressions: ['SWDOTS', 'SWDOTS SWDOTS'],
  ...inCapitals,
};

/** Of a language that is not listed: a pattern is read as a file of it. */
const plain: PatternSyntax = {
  frames: [['', '\n']],
  statements: ['SWDOTS;', 'SWDOTS'],
  expressions: ['SWDOTS'],
  ...inCapitals,
};

const syntaxes: Readonly<Partial<Record<LanguageId, PatternSyntax>>> = {
  javascript: {
    frames: [
      ['', ''],
      ['(', ')'],
      ['class SW { ', ' }'],
      ['async function* sw() { ', ' }'],
    ],
    statements: ['SWDOTS;', 'SWDOTS'],
    // The value of an attribute of JSX stands in braces.
    expressions: ['SWDOTS', '{SWDOTS}'],
    ...inCapitals,
  },
  python: {
    frames: [['', '\n']],
    statements: ['SWDOTS'],
    expressions: ['SWDOTS', '**SWDOTS'],
    ...inCapitals,
  },
  java: {
    frames: [
      ['class SW { void sw() { ', ' } }'],
      ['class SW { void sw() { ', '; } }'],
      ['class SW { ', ' }'],
      ['', ''],
    ],
    ...typed,
  },
  go: {
    frames: [
      ['package sw\nfunc sw() {\n', '\n}\n'],
      ['package sw\n', '\n'],
      ['package sw\nvar _ = ', '\n'],
    ],
    statements: ['SWDOTS'],
    expressions: ['SWDOTS', 'SWDOTS SWDOTS'],
    ...inCapitals,
  },
  ruby: {
    frames: [['', '\n']],
    statements: ['swdots'],
    expressions: ['swdots', '**swdots'],
    ...inCapitals,
    metas: [lower, upper],
  },
  php: {
    frames: [
      ['<?php\n', ''],
      ['<?php\n', ';'],
      ['<?php class SW { ', ' }'],
    ],
    statements: ['$SWDOTS;', 'public $SWDOTS;'],
    expressions: ['$SWDOTS'],
    metas: [(name) => `$${name}`, upper],
    metavariable:
      /\$(?!_(?:GET|POST|REQUEST|COOKIE|SERVER|FILES|SESSION|ENV)\b|GLOBALS\b)([A-Z_][A-Z0-9_]*)(?![\w])/g,
  },
  csharp: {
    frames: [
      ['class SW { void Sw() { ', ' } }'],
      ['class SW { void Sw() { ', '; } }'],
      ['class SW { void Sw() { _ = ', '; } }'],
      ['class SW { ', ' }'],
      ['', ''],
    ],
    ...typed,
  },
};

export function syntaxOf(language: LanguageId): PatternSyntax {
  return syntaxes[language] ?? plain;
}
