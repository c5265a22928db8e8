import { type HeredocMarker, heredocMarkers, takesHeredocs } from './heredoc.js';
import { JoinedText, LineIndex, type Span } from './joined-text.js';
import { firstSpace, gluedKeyword, withJson } from './keyword.js';
import { lineCommentsIn } from './line-comments.js';
import type {
  Comment,
  Directive,
  Dockerfile,
  Heredoc,
  Instruction,
  SyntaxProblem,
  Token,
  TokenKind,
} from './types.js';
import { readArgs, readFlags, readJsonForm, readPairs, skipSpace, splitWords } from './words.js';

export { JoinedText, LineIndex, type Span } from './joined-text.js';
export type * from './types.js';
export { type Expansion, expand, type Variables, variablesIn } from './variables.js';

export const keywords: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** More instructions than this in one file are not a Dockerfile but an attack; the rest is reported as a problem. */
const maxInstructions = 10_000;
const maxProblems = 100;
/** Longer arguments are kept, and reported as a problem, but not cut into words. */
export const maxArgumentLength = 256 * 1024;

/**
 * Reads any text as a Dockerfile, by the rules of BuildKit's parser
 * (https://docs.docker.com/reference/dockerfile/). Never throws: what is not well formed is a problem with its place.
 */
export function parseDockerfile(text: string): Dockerfile {
  return new Parser(text).parse();
}

class Parser {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #directives: Directive[] = [];
  readonly #comments: Comment[] = [];
  readonly #instructions: Instruction[] = [];
  readonly #problems: SyntaxProblem[] = [];
  #escape: '\\' | '`' = '\\';
  #at = 0;
  /** Comments right above the next instruction. */
  #above: Comment[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Dockerfile {
    this.#readByteOrderMark();
    this.#readDirectives();
    while (this.#at < this.#text.length) this.#readLine();
    return {
      text: this.#text,
      lines: new LineIndex(this.#text),
      escape: this.#escape,
      directives: this.#directives,
      comments: this.#comments,
      instructions: this.#instructions,
      tokens: this.#tokens,
      problems: this.#problems,
    };
  }

  #readByteOrderMark(): void {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#push('byte-order-mark', 1);
  }

  /** `# name=value` lines at the very top; the first line of any other kind ends them. */
  #readDirectives(): void {
    const seen = new Set<string>();
    while (this.#at < this.#text.length) {
      const { end } = this.#lineAt(this.#at);
      const line = this.#text.slice(this.#at, Math.min(end, this.#at + 4096));
      const match = /^[ \t]*#[ \t]*([A-Za-z][A-Za-z0-9]*)[ \t]*=[ \t]*(\S.*)?$/.exec(line);
      const name = match?.[1]?.toLowerCase() ?? '';
      if (match === null || !['syntax', 'escape', 'check'].includes(name) || seen.has(name)) return;
      seen.add(name);
      const value = (match[2] ?? '').trimEnd();
      this.#directives.push({ name, value, start: this.#at, end });
      if (name === 'escape') this.#setEscape(value, { start: this.#at, end });
      this.#push('directive', end - this.#at);
      this.#readNewline();
    }
  }

  #setEscape(value: string, span: Span): void {
    if (value === '\\' || value === '`') this.#escape = value;
    else this.#problem(span, `the escape character "${value.slice(0, 20)}" is neither \\ nor \``);
  }

  #readLine(): void {
    const { end } = this.#lineAt(this.#at);
    const start = this.#spaceEnd(this.#at, end);
    if (start === end) {
      this.#push('space', end - this.#at);
      this.#readNewline();
      this.#above = [];
    } else if (this.#text.charAt(start) === '#') {
      this.#push('space', start - this.#at);
      this.#above.push(this.#readComment(end, false));
      this.#readNewline();
    } else if (this.#instructions.length >= maxInstructions) {
      this.#problem({ start, end: this.#text.length }, `more than ${maxInstructions} instructions`);
      this.#push('argument', this.#text.length - this.#at);
    } else {
      this.#push('space', start - this.#at);
      this.#readInstruction();
      this.#above = [];
    }
  }

  #readComment(end: number, isInside: boolean): Comment {
    const comment = { start: this.#at, end, text: this.#text.slice(this.#at + 1, end).trim(), isInside };
    this.#comments.push(comment);
    this.#push('comment', end - this.#at);
    return comment;
  }

  #readInstruction(): void {
    const start = this.#at;
    const above = this.#above;
    const lines = new LogicalLine();
    const blankLines: Span[] = [];
    this.#readKeyword(lines);
    let isContinued = this.#readPart(lines);
    let end = this.#lastEnd();
    this.#readNewline();
    while (isContinued && this.#at < this.#text.length) {
      const line = this.#lineAt(this.#at);
      const from = this.#spaceEnd(this.#at, line.end);
      if (from === line.end) {
        blankLines.push({ start: this.#at, end: line.next });
        this.#push('space', line.end - this.#at);
      } else if (this.#text.charAt(from) === '#') {
        this.#push('space', from - this.#at);
        this.#readComment(line.end, true);
      } else {
        isContinued = this.#readPart(lines);
        end = this.#lastEnd();
      }
      this.#readNewline();
    }
    const instruction = this.#finish(lines, { start, end }, blankLines, above);
    this.#instructions.push(instruction);
  }

  /** The keyword can be cut by a continuation like anything else, so it is read again from the joined line. */
  #readKeyword(lines: LogicalLine): void {
    const { end } = this.#lineAt(this.#at);
    const start = this.#at;
    let stop = start;
    while (stop < end && isLetter(this.#text.charCodeAt(stop))) stop++;
    lines.add(this.#text.slice(start, stop), start);
    this.#push('keyword', stop - start);
  }

  /** The rest of a line up to a continuation; shows whether there was one. */
  #readPart(lines: LogicalLine): boolean {
    const { end } = this.#lineAt(this.#at);
    const start = this.#at;
    let last = end;
    while (last > start && isBlank(this.#text.charCodeAt(last - 1))) last--;
    const isContinued =
      last > start &&
      this.#text.charAt(last - 1) === this.#escape &&
      !(last - 1 > start && this.#text.charAt(last - 2) === this.#escape);
    const partEnd = isContinued ? last - 1 : end;
    lines.add(this.#text.slice(start, partEnd), start);
    this.#push('argument', partEnd - start);
    if (isContinued) this.#push('continuation', end - partEnd);
    return isContinued;
  }

  #finish(
    lines: LogicalLine,
    span: Span,
    blankLines: readonly Span[],
    above: readonly Comment[],
  ): Instruction {
    const whole = lines.joined();
    const builder = { escapeChar: this.#escape, blankLines, above };
    const draft = readInstruction(whole, builder, (marker) => this.#readHeredoc(marker), 0);
    const lastBody = draft.heredocs.at(-1)?.body.end;
    const end = lastBody === undefined ? span.end : Math.max(span.end, this.#lastEnd());
    const instruction = { ...draft, start: span.start, end };
    const { keyword, keywordSpan } = instruction;
    const written = () => printable(this.#text.slice(keywordSpan.start, keywordSpan.end));
    if (!keywords.has(keyword)) this.#problem(keywordSpan, `unknown instruction "${written()}"`);
    else if (gluedKeyword(whole.text) !== undefined)
      this.#problem(keywordSpan, `unknown instruction "${written()}[": write a space behind ${written()}`);
    if (instruction.args.text.length > maxArgumentLength) {
      this.#problem(span, `an instruction of ${instruction.args.text.length} characters was not looked into`);
    }
    return instruction;
  }

  #readHeredoc(marker: HeredocMarker): Heredoc {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const { end, next } = this.#lineAt(this.#at);
      if (this.#isTerminator(marker, this.#at, end)) {
        const body = { start, end: this.#at };
        this.#pushSpan('heredoc-body', body);
        this.#push('heredoc-end', end - this.#at);
        this.#readNewline();
        return { body, isTerminated: true, ...marker };
      }
      this.#at = next;
    }
    const body = { start, end: this.#at };
    this.#pushSpan('heredoc-body', body);
    this.#problem(body, `the here-document ${printable(marker.name)} has no end`);
    return { body, isTerminated: false, ...marker };
  }

  #isTerminator({ name, stripsTabs }: HeredocMarker, start: number, end: number): boolean {
    let from = start;
    while (stripsTabs && from < end && this.#text.charCodeAt(from) === 9) from++;
    return end - from === name.length && this.#text.startsWith(name, from);
  }

  /** `end` is before the line end (CR LF or LF), `next` after it. */
  #lineAt(start: number): { readonly end: number; readonly next: number } {
    const newline = this.#text.indexOf('\n', start);
    if (newline === -1) return { end: this.#text.length, next: this.#text.length };
    const end = newline > start && this.#text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
    return { end, next: newline + 1 };
  }

  /** Looks no further than `end`: blank lines count as space, too, and a file may be nothing else. */
  #spaceEnd(start: number, end: number): number {
    return skipSpace(this.#text, start, end);
  }

  #readNewline(): void {
    const { end, next } = this.#lineAt(this.#at);
    if (end === this.#at) this.#push('newline', next - end);
  }

  #push(kind: TokenKind, length: number): void {
    if (length <= 0) return;
    this.#tokens.push({ kind, start: this.#at, end: this.#at + length });
    this.#at += length;
  }

  #pushSpan(kind: TokenKind, { start, end }: Span): void {
    if (end > start) this.#tokens.push({ kind, start, end });
  }

  /** The end of what was read last, a line end not counted. */
  #lastEnd(): number {
    const last = this.#tokens.at(-1);
    if (last === undefined) return 0;
    return last.kind === 'newline' ? last.start : last.end;
  }

  #problem(span: Span, reason: string): void {
    if (this.#problems.length < maxProblems)
      this.#problems.push({ start: span.start, end: span.end, reason });
  }
}

class LogicalLine {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  #length = 0;

  add(text: string, source: number): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#starts.push(this.#length);
    this.#sources.push(source);
    this.#length += text.length;
  }

  joined(): JoinedText {
    return new JoinedText(this.#parts.join(''), this.#starts, this.#sources);
  }
}

interface Surroundings {
  readonly escapeChar: string;
  readonly blankLines: readonly Span[];
  readonly above: readonly Comment[];
}

function readInstruction(
  whole: JoinedText,
  around: Surroundings,
  readHeredoc: (marker: HeredocMarker) => Heredoc,
  depth: number,
): Instruction {
  const { escapeChar } = around;
  const keywordEnd = (depth === 0 ? gluedKeyword(whole.text)?.length : undefined) ?? firstSpace(whole.text);
  const keyword = whole.text.slice(0, Math.min(keywordEnd, 64)).toUpperCase();
  const argsStart = skipSpace(whole.text, keywordEnd);
  const args = whole.slice(argsStart, Math.max(argsStart, whole.text.trimEnd().length));
  const text = args.text.length > maxArgumentLength ? '' : args.text;
  const { flags, restStart } = readFlags(text, escapeChar);
  const allWords = splitWords(text, restStart, escapeChar);
  const { words, comments, end } = lineCommentsIn(keyword, allWords, args);
  const written = text.slice(0, end);
  const json = withJson.has(keyword) ? readJsonForm(written, restStart) : undefined;
  const nested = readNested(keyword, args, restStart, around, depth);
  const heredocs =
    depth === 0 && json === undefined && takesHeredocs(keyword, allWords)
      ? heredocMarkers(allWords).map(readHeredoc)
      : [];
  return {
    start: whole.sourceAt(0),
    end: whole.text === '' ? whole.sourceAt(0) : whole.sourceAt(whole.text.length - 1) + 1,
    keyword,
    keywordSpan: whole.spanOf({ start: 0, end: keywordEnd }),
    args,
    flags,
    restStart,
    words,
    ...(json === undefined ? {} : { json }),
    ...(comments.length === 0 ? {} : { lineComments: comments }),
    pairs: pairsOf(keyword, written, restStart, words, escapeChar),
    heredocs: nested === undefined ? heredocs : [],
    ...(nested === undefined ? {} : { nested: withHeredocs(nested, heredocs) }),
    blankLines: around.blankLines,
    above: around.above,
  };
}

/** The bodies were read for the outer instruction; in the inner one's arguments the markers stand elsewhere. */
function withHeredocs(nested: Instruction, heredocs: readonly Heredoc[]): Instruction {
  if (heredocs.length === 0) return nested;
  const markers = heredocMarkers(nested.words);
  return {
    ...nested,
    heredocs: heredocs.map((heredoc, index) => ({
      ...heredoc,
      marker: markers[index]?.marker ?? heredoc.marker,
    })),
  };
}

function readNested(
  keyword: string,
  args: JoinedText,
  restStart: number,
  around: Surroundings,
  depth: number,
): Instruction | undefined {
  const isNested =
    keyword === 'ONBUILD' ||
    (keyword === 'HEALTHCHECK' && /^cmd(?![\w-])/i.test(args.text.slice(restStart, restStart + 4)));
  if (!isNested || depth > 2 || restStart >= args.text.length || args.text.length > maxArgumentLength)
    return undefined;
  const none = (marker: HeredocMarker): Heredoc => ({
    ...marker,
    body: { start: 0, end: 0 },
    isTerminated: false,
  });
  return readInstruction(args.slice(restStart), around, none, depth + 1);
}

function pairsOf(
  keyword: string,
  text: string,
  restStart: number,
  words: Instruction['words'],
  escapeChar: string,
): Instruction['pairs'] {
  if (keyword === 'ENV' || keyword === 'LABEL') return readPairs(text, restStart, words, escapeChar);
  return keyword === 'ARG' ? readArgs(words, escapeChar) : [];
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function printable(text: string): string {
  return text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');
}
