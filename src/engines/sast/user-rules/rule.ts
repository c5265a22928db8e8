import type { PathPatterns } from '../../../core/path-patterns.js';
import type { Severity } from '../../../core/severity.js';
import type { LinearRegex } from '../../../formats/regex/index.js';
import type { LanguageId } from '../ir/ids.generated.js';

/** One rule of a user, as far as this engine reads it. */
export interface UserRule {
  readonly id: string;
  readonly message: string;
  readonly severity: Severity;
  readonly languages: ReadonlySet<LanguageId | 'regex'>;
  readonly cwes: readonly number[];
  readonly owasp: readonly string[];
  readonly references: readonly string[];
  /** Compiled once, for all files; left out where the rule has none. */
  readonly paths: { readonly include?: PathPatterns; readonly exclude?: PathPatterns };
  /** The code that takes the place of a match, with metavariables. */
  readonly fix?: string;
  readonly what: SearchMode | TaintMode;
  /** The file that it stands in. */
  readonly from: string;
}

export interface SearchMode {
  readonly mode: 'search';
  readonly formula: Formula;
}

export interface TaintMode {
  readonly mode: 'taint';
  readonly sources: readonly TaintSpec[];
  readonly sinks: readonly TaintSpec[];
  readonly sanitizers: readonly TaintSpec[];
  readonly propagators: readonly Propagator[];
}

export interface TaintSpec {
  readonly formula: Formula;
  /** Whatever the match names is tainted, or clean, from then on, and not only the match itself. */
  readonly bySideEffect: boolean;
}

export interface Propagator {
  readonly formula: Formula;
  readonly from: string;
  readonly to: string;
}

/** What a rule looks for. Conditions and `focus` belong to the conjunction that they stand in. */
export type Formula =
  | { readonly kind: 'pattern'; readonly text: string }
  | { readonly kind: 'regex'; readonly regex: LinearRegex }
  | { readonly kind: 'either'; readonly of: readonly Formula[] }
  | {
      readonly kind: 'all';
      readonly of: readonly Formula[];
      readonly inside: readonly Formula[];
      readonly not: readonly Formula[];
      readonly notInside: readonly Formula[];
      readonly notRegex: readonly LinearRegex[];
      readonly conditions: readonly Condition[];
      readonly focus: readonly string[];
    };

export type Condition =
  | { readonly kind: 'regex'; readonly of: string; readonly regex: LinearRegex; readonly isQuoted: boolean }
  | { readonly kind: 'pattern'; readonly of: string; readonly formula: Formula }
  | { readonly kind: 'type'; readonly of: string; readonly types: readonly string[] }
  | { readonly kind: 'comparison'; readonly of: string; readonly holds: (lookUp: ValueOf) => boolean };

/** What a metavariable stands for: a number or a text; undefined where that is not known. */
export type ValueOf = (metavariable: string) => string | number | undefined;
