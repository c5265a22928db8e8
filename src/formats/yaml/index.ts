import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  visit,
  type YAMLMap,
} from 'yaml';

export interface YamlOptions {
  /** Aliases in the text, and how often the library may repeat what they stand for. 0: none. */
  readonly maxAliases?: number;
  /** `<<` joins mappings (YAML 1.1). */
  readonly merge?: boolean;
  readonly maxCharacters?: number;
}

/** What is wrong with a text, and where. */
export class YamlError extends Error {
  override readonly name = 'YamlError';
  readonly line: number;

  constructor(message: string, line: number) {
    super(`${message} at line ${line}`);
    this.line = line;
  }
}

export interface YamlText {
  readonly value: unknown;
  readonly document: Document.Parsed;
  lineAt(offset: number): number;
}

const mostCharacters = 2_000_000;

/**
 * One document of YAML 1.2 whose author wants to hurt the reader. The library alone compares every key with every other
 * of its mapping (a 200 kB file took 4 s), searches the document anew for every alias, and prints a warning for
 * every unknown tag.
 * @throws YamlError
 */
export function parseYaml(text: string, options: YamlOptions = {}): unknown {
  return readYamlText(text, options).value;
}

/** The same, with the nodes and their lines. @throws YamlError */
export function readYamlText(text: string, options: YamlOptions = {}): YamlText {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line || 1;
  if (text.length > (options.maxCharacters ?? mostCharacters))
    throw new YamlError(`The text has more than ${options.maxCharacters ?? mostCharacters} characters`, 1);
  if (isTooDeep(text)) throw new YamlError('The text is nested without end', 1);
  const document = composed(text, options, lines, lineAt);
  const maxAliases = options.maxAliases ?? 0;
  refuseHostileNodes(document, maxAliases, lineAt);
  return { value: plainValue(document, maxAliases), document, lineAt };
}

/** Composer's place for errors, which it keeps to itself. */
interface Complaining {
  onError(source: ErrorSource, code: string, message: string, isWarning?: boolean): void;
}
type ErrorSource = number | readonly [number, number] | { readonly offset: number };

export interface PlacedError {
  readonly message: string;
  readonly offset: number;
}

/** A file of quotes has half a million: behind so many errors it is not read on. */
const mostErrors = 100;

/** The first document of a text as the library reads it, or the first of its errors. */
export function firstDocument(text: string): Document.Parsed | PlacedError | undefined {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const complaining = composer as unknown as Complaining;
  const collect = complaining.onError;
  const errors: PlacedError[] = [];
  const count = (message: string, offset: number): void => {
    errors.push({ message, offset });
    if (errors.length > mostErrors) throw new TooManyErrors();
  };
  complaining.onError = (source, code, message, isWarning) => {
    if (isWarning !== true) count(message, offsetOf(source));
    collect(source, code, message, isWarning);
  };
  try {
    const [document] = [...composer.compose(counted(new Parser().parse(text), count), true, text.length)];
    const [error] = document?.errors ?? [];
    return error === undefined
      ? (document as Document.Parsed | undefined)
      : { message: error.message, offset: error.pos[0] };
  } catch (thrown) {
    if (thrown instanceof TooManyErrors) return errors[0];
    throw thrown;
  }
}

class TooManyErrors extends Error {
  override readonly name = 'TooManyErrors';
}

function* counted(
  tokens: Iterable<CST.Token>,
  count: (message: string, offset: number) => void,
): Generator<CST.Token, void> {
  for (const token of tokens) {
    // As the library words it.
    if (token.type === 'error')
      count(token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, token.offset);
    yield token;
  }
}

/** Stops at the first error: a file of quotes has half a million, and collecting them took 10 s. */
function composed(
  text: string,
  options: YamlOptions,
  lines: LineCounter,
  lineAt: (offset: number) => number,
): Document.Parsed {
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    schema: 'core',
    merge: options.merge ?? false,
  });
  (composer as unknown as Complaining).onError = (source, _code, message, isWarning) => {
    if (isWarning !== true) throw new YamlError(message, lineAt(offsetOf(source)));
  };
  let document: Document.Parsed | undefined;
  for (const one of shallow(composer.compose(tokensOf(text, lines, lineAt), true, text.length))) {
    const [error] = one.errors;
    if (error !== undefined) throw new YamlError(error.message, lineAt(error.pos[0]));
    if (document !== undefined)
      throw new YamlError('The text has multiple documents', lineAt(one.range?.[0] ?? 0));
    document = one as Document.Parsed;
  }
  if (document === undefined) throw new YamlError('The text has no document', 1);
  return document;
}

/** The parser calls itself for each level, and takes some texts for deeper than they look: `a: :` is a level on every line. */
function* shallow<T>(documents: Iterable<T>): Generator<T, void> {
  try {
    yield* documents;
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new YamlError('The text is nested without end', 1);
    throw thrown;
  }
}

/** What the lexer cannot place is a token of its own, and would be collected past `onError`. */
function* tokensOf(
  text: string,
  lines: LineCounter,
  lineAt: (offset: number) => number,
): Generator<CST.Token, void> {
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === 'error') throw new YamlError(token.message, lineAt(token.offset));
    yield token;
  }
}

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

function plainValue(document: Document.Parsed, maxAliases: number): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (thrown) {
    throw new YamlError(thrown instanceof Error ? thrown.message : String(thrown), 1);
  }
}

function refuseHostileNodes(
  document: Document.Parsed,
  maxAliases: number,
  lineAt: (offset: number) => number,
): void {
  let aliases = 0;
  const refuse = (message: string, node: unknown): never => {
    throw new YamlError(message, lineAt(startOf(node)));
  };
  visit(document, {
    Alias: (_key, node) => {
      aliases += 1;
      if (aliases > maxAliases) refuse(`There are more than ${maxAliases} aliases`, node);
    },
    Map: (_key, node) => {
      const [pair, message] = hostileKey(node) ?? [];
      if (pair !== undefined) refuse(message ?? '', pair.key);
    },
  });
}

/** A key that is a collection, which becomes text of any length, or one that came before. */
function hostileKey(map: YAMLMap): readonly [Pair, string] | undefined {
  const seen = new Set<unknown>();
  for (const pair of map.items) {
    if (isCollection(pair.key) || isPair(pair.key)) return [pair, 'A key is a collection'];
    if (isAlias(pair.key)) continue;
    const key = isScalar(pair.key) ? pair.key.value : pair.key;
    if (key !== '<<' && seen.has(key)) return [pair, 'Map keys must be unique'];
    seen.add(key);
  }
  return undefined;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

const deepestText = 1_000;
const chain = /(?:[-?:][ \t]{1,10}){500}/;

/** A look that is cheaper than the parser, which takes its time over towers. Brackets in strings count too: few have so many. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') depth += 1;
    else if (depth > 0) depth -= 1;
    if (depth > deepestText) return true;
  }
  return chain.test(text);
}
