import type { JoinedText, LineIndex, Span } from './joined-text.js';

/**
 * A Dockerfile, losslessly: `tokens` laid side by side are `text`, byte for byte. All offsets are UTF-16 units of
 * `text`; those of words, flags and pairs are offsets in their instruction's `args.text`.
 */
export interface Dockerfile {
  readonly text: string;
  readonly lines: LineIndex;
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  /** Comment lines, those between the lines of an instruction included, in order. */
  readonly comments: readonly Comment[];
  readonly instructions: readonly Instruction[];
  readonly tokens: readonly Token[];
  readonly problems: readonly SyntaxProblem[];
}

export interface SyntaxProblem extends Span {
  readonly reason: string;
}

export type TokenKind =
  | 'byte-order-mark'
  | 'directive'
  | 'comment'
  | 'space'
  | 'newline'
  | 'keyword'
  | 'argument'
  | 'continuation'
  | 'heredoc-body'
  | 'heredoc-end';

export interface Token extends Span {
  readonly kind: TokenKind;
}

/** `# escape=\``: only before anything else in the file. */
export interface Directive extends Span {
  /** In lower case: `syntax`, `escape`, `check`. */
  readonly name: string;
  readonly value: string;
}

export interface Comment extends Span {
  /** What follows the `#`, without spaces round it. */
  readonly text: string;
  /** Between the lines of an instruction. */
  readonly isInside: boolean;
}

export interface Instruction extends Span {
  /** In upper case: `RUN`. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  /** Everything after the keyword and the space that follows it, without space at the end. */
  readonly args: JoinedText;
  readonly flags: readonly Flag[];
  /** Where the arguments begin in `args.text`, after the flags. */
  readonly restStart: number;
  /** The arguments cut at white space, quotes respected; without `lineComments`. */
  readonly words: readonly Word[];
  /** What is meant as a comment behind the arguments, where the builder knows none and takes it for more of them. */
  readonly lineComments?: readonly Span[];
  /** The strings of the JSON form, for the instructions that have one. */
  readonly json?: readonly Word[];
  /** Of ENV, LABEL and ARG. */
  readonly pairs: readonly Pair[];
  readonly heredocs: readonly Heredoc[];
  /** The instruction behind ONBUILD, the command behind HEALTHCHECK. */
  readonly nested?: Instruction;
  /** Blank lines between the lines of the instruction, line ends included. */
  readonly blankLines: readonly Span[];
  /** Comment lines right above, without a blank line between. */
  readonly above: readonly Comment[];
}

export interface Word extends Span {
  /** As it stands, quotes included. */
  readonly raw: string;
  /** Without quotes and escapes; variables stay as they are. */
  readonly value: string;
}

/** `--mount=type=cache`: name `mount`, value `type=cache`. */
export interface Flag extends Span {
  readonly name: string;
  readonly value?: string;
  readonly raw: string;
}

export interface Pair extends Span {
  readonly key: string;
  readonly keySpan: Span;
  readonly value?: Word;
  /** `ENV key value`, without the equals sign. */
  readonly isLegacy: boolean;
}

export interface Heredoc {
  readonly name: string;
  /** `<<-`: tabs at the beginnings of lines do not count. */
  readonly stripsTabs: boolean;
  /** No variables are replaced in the body. */
  readonly isQuoted: boolean;
  /** The `<<NAME` in `args.text`. */
  readonly marker: Span;
  /** The body in the file, last line end included. */
  readonly body: Span;
  readonly isTerminated: boolean;
}
