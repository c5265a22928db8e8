/** A stretch of the script, from `start` up to but not with `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Script {
  readonly text: string;
  readonly list: List;
  readonly comments: readonly Span[];
  readonly problems: readonly ShellProblem[];
}

export interface ShellProblem extends Span {
  readonly kind:
    | 'unclosed-quote'
    | 'unclosed-expansion'
    | 'unclosed-block'
    | 'unexpected'
    | 'too-deep'
    | 'too-long'
    | 'missing-body';
  readonly reason: string;
}

/** Commands one after the other: POSIX.1-2024, Shell Command Language, section 2.9.3. */
export interface List extends Span {
  readonly items: readonly ListItem[];
}

export type Operator = '&&' | '||' | ';' | '&' | '\n' | ';;' | '';

export interface ListItem {
  readonly node: ShellNode;
  /** What stands behind the command. */
  readonly operator: Operator;
  readonly operatorSpan: Span;
}

export type ShellNode = SimpleCommand | Pipeline | Block;

export interface SimpleCommand extends Span {
  readonly kind: 'simple';
  readonly assignments: readonly Assignment[];
  readonly words: readonly ShellWord[];
  readonly redirects: readonly Redirect[];
}

/** Two or more commands, or one with a `!` before it. */
export interface Pipeline extends Span {
  readonly kind: 'pipeline';
  readonly isNegated: boolean;
  readonly parts: readonly (SimpleCommand | Block)[];
  readonly pipes: readonly Span[];
}

export type BlockKind =
  | 'subshell'
  | 'group'
  | 'if'
  | 'for'
  | 'while'
  | 'until'
  | 'case'
  | 'function'
  | 'arithmetic'
  | 'unread';

export interface Block extends Span {
  readonly kind: 'block';
  readonly block: BlockKind;
  /** The lists in it, in order; of `if` and `while` with the conditions. */
  readonly lists: readonly BlockList[];
  /** Of `for` what is gone through, of `case` what is looked at. */
  readonly words: readonly ShellWord[];
  /** The variable of `for`, the name of a function. */
  readonly name?: string;
  readonly redirects: readonly Redirect[];
}

export interface BlockList extends List {
  readonly role: 'condition' | 'body';
}

export interface Assignment extends Span {
  readonly name: string;
  readonly isAppending: boolean;
  readonly value?: ShellWord;
  /** `a=(b c)` */
  readonly isArray: boolean;
}

export interface Redirect extends Span {
  readonly fd?: number;
  readonly operator: string;
  readonly target?: ShellWord;
  readonly heredoc?: { readonly body: Span; readonly isQuoted: boolean };
}

export interface ShellWord extends Span {
  readonly raw: string;
  /** Without quotes and escapes; expansions as they stand. */
  readonly value: string;
  readonly parts: readonly WordPart[];
}

export type Quoting = 'none' | 'single' | 'double' | 'escape' | 'dollar-single';

export type WordPart =
  | (Span & { readonly kind: 'literal'; readonly text: string; readonly quoting: Quoting })
  | (Span & {
      readonly kind: 'variable';
      readonly name: string;
      readonly isBraced: boolean;
      readonly isQuoted: boolean;
      /** What follows the name between the braces: `:-x`. */
      readonly operation: string;
    })
  | (Span & {
      readonly kind: 'command';
      readonly list: List;
      readonly isQuoted: boolean;
      readonly isBackquoted: boolean;
    })
  | (Span & { readonly kind: 'arithmetic'; readonly isQuoted: boolean })
  | (Span & { readonly kind: 'process'; readonly list: List });
