import { bounded } from '../../../core/bounded.js';
import type { LanguageId } from '../ir/ids.generated.js';
import { Nodes } from '../languages/node.js';
import type { FlatTree } from '../languages/tree.js';
import { dotsName, metaName, type PatternSyntax, syntaxOf } from './syntax.js';

/** A pattern as a tree of its language's own grammar. */
export interface Pattern {
  readonly nodes: Nodes;
  /** One node, or statements that follow each other. */
  readonly roots: readonly number[];
  readonly language: LanguageId;
  readonly metas: readonly Meta[];
  /** Words that code must hold to be a match: what is looked for first. */
  readonly words: readonly string[];
}

/** What a placeholder stands for. */
export type Meta =
  | { readonly kind: 'one'; readonly name: string; readonly type?: string }
  | { readonly kind: 'several'; readonly name: string }
  /** `<... P ...>`: P, however deep. */
  | { readonly kind: 'deep'; readonly pattern: Pattern };

/** Parses a text with the grammar of the file that is looked at. */
export type ParsePattern = (text: string) => Promise<FlatTree>;

const maxChars = 20_000;
const maxTries = 400;
const maxDeep = 5;

/** Undefined where no reading of the pattern is code of the language. */
export async function readPattern(
  text: string,
  language: LanguageId,
  parse: ParsePattern,
  depth = 0,
): Promise<Pattern | undefined> {
  if (text.length > maxChars || depth > maxDeep) return undefined;
  const syntax = syntaxOf(language);
  const metas: Meta[] = [];
  const shallow = await withoutDeep(text.trim(), metas, (inner) =>
    readPattern(inner, language, parse, depth + 1),
  );
  if (shallow === undefined) return undefined;
  const marked = withMetas(shallow, metas, language, syntax);
  let tries = 0;
  for (const meta of syntax.metas)
    for (const body of withDots(named(marked, meta, language), syntax))
      for (const [before, behind] of framesFor(body, syntax)) {
        if (++tries > maxTries) return undefined;
        const tree = await parse(`${before}${body}${behind}`);
        if (tree.broken) continue;
        const nodes = new Nodes(tree);
        const roots = rootsOf(nodes, before.length, before.length + body.length);
        if (roots.length > 0) return { nodes, roots, language, metas, words: wordsIn(shallow, syntax) };
      }
  return undefined;
}

const member = bounded(
  /^(?:\[|@|(?:public|private|protected|internal|static|abstract|override)\b|[\w$][\w<>[\],. ]*\s+[\w$]+\s*\()/,
  4096,
);
const statementWord =
  /^(?:function|class|if|for|foreach|while|try|using|lock|switch|do|return|throw|new|synchronized|fixed|await|yield|goto|else|case)\b/;

/** An object literal is read as one only behind a parenthesis, and a method only in a class. */
function framesFor(body: string, { frames }: PatternSyntax): PatternSyntax['frames'] {
  const [first, second] = frames;
  if (body.startsWith('{') && first?.[0] === '' && second?.[0] === '(')
    return [second, ...frames.filter((each) => each !== second)];
  const inClass = frames.find(([before]) => before.endsWith('class SW { '));
  // `new byte[] { … }` is an array only where a value stands.
  const value = frames.find(([before]) => before.endsWith('_ = '));
  if (value && body.startsWith('new ')) return [value, ...frames.filter((each) => each !== value)];
  // `function` and `class` stand in classes, too.
  if (inClass && statementWord.test(body) && !/^(?:function|class)\b/.test(body))
    return frames.filter((each) => each !== inClass);
  const isMember = member.test(body) && !statementWord.test(body) && /[};]$/.test(body);
  return inClass && isMember ? [inClass, ...frames.filter((each) => each !== inClass)] : frames;
}

/** Takes `<... P ...>` out; each becomes a placeholder. */
async function withoutDeep(
  text: string,
  metas: Meta[],
  read: (inner: string) => Promise<Pattern | undefined>,
): Promise<string | undefined> {
  let rest = text;
  for (let open = rest.lastIndexOf('<...'); open >= 0; open = rest.lastIndexOf('<...', open - 1)) {
    const close = rest.indexOf('...>', open + 4);
    // `List<...>` is an ellipsis among type arguments.
    if (rest[open + 4] === '>' || close < 0) {
      if (open === 0) break;
      continue;
    }
    const pattern = await read(rest.slice(open + 4, close));
    if (pattern === undefined) return undefined;
    metas.push({ kind: 'deep', pattern });
    rest = `${rest.slice(0, open)}\u0001${metas.length - 1}\u0002${rest.slice(close + 4)}`;
  }
  return rest;
}

/** `\u00010\u0002` is the place of the first metavariable, and so on. */
function withMetas(
  text: string,
  metas: Meta[],
  language: LanguageId,
  { metavariable }: PatternSyntax,
): string {
  const mark = (meta: Meta) => {
    metas.push(meta);
    return `\u0001${metas.length - 1}\u0002`;
  };
  return withTyped(text, language, mark)
    .replace(/\$\.\.\.([A-Z_][A-Z0-9_]*)/g, (_, name: string) =>
      mark({ kind: 'several', name: `$...${name}` }),
    )
    .replace(metavariable, (_, name: string) => mark({ kind: 'one', name: `$${name}` }));
}

/** `(Type $X)`, in Go `($X : Type)`. */
function withTyped(text: string, language: LanguageId, mark: (meta: Meta) => string): string {
  const one = (name: string, type: string) => mark({ kind: 'one', name, type: type.trim() });
  if (language === 'java' || language === 'csharp')
    return text.replace(
      /(?<![\w)\]])\(\s{0,9}([A-Za-z_][\w.<>[\], ]{0,120}?)\s{1,9}(\$[A-Z_][A-Z0-9_]{0,80})\s{0,9}\)(?!\s{0,9}\{)/g,
      (_, type: string, name: string) => one(name, type),
    );
  if (language === 'go' || language === 'javascript')
    return text.replace(
      /(?<!\w)\(\s*(\$[A-Z_][A-Z0-9_]*)\s*:\s*([*[\]\w.]{1,120})\s*\)(?!\s*(?:\{|=>))/g,
      (_, name: string, type: string) => one(name, type),
    );
  return text;
}

function named(text: string, meta: (name: string) => string, language: LanguageId): string {
  const written = text.replace(/\u0001(\d+)\u0002/g, (_, index: string) => meta(metaName(Number(index))));
  // Names of functions and classes have no dollar sign of their own.
  return language === 'php' ? written.replace(/\b(function|class)(\s+)\$(?=SWMV)/g, '$1$2') : written;
}

interface Dot {
  readonly at: number;
  readonly isStatement: boolean;
}

/** Every reading of the ellipses, the likeliest first: all as by their place, then each alone otherwise. */
function* withDots(text: string, { statements, expressions }: PatternSyntax): Generator<string> {
  const dots = dotsIn(text);
  const [usual = dotsName, ...others] = expressions;
  const choices = dots.map(({ isStatement }) =>
    isStatement ? [...statements, usual, ...others] : [usual, ...statements, ...others],
  );
  const most = choices.reduce((product, list) => Math.min(maxTries, product * list.length), 1);
  for (let index = 0; index < most; index++) {
    let left = index;
    const chosen = choices.map((list) => {
      const choice = list[left % list.length] ?? dotsName;
      left = Math.floor(left / list.length);
      return choice;
    });
    let [written, place] = ['', 0];
    for (const [number, { at }] of dots.entries()) {
      written += text.slice(place, at) + chosen[number];
      place = at + 3;
    }
    yield written + text.slice(place);
  }
}

/** Ellipses outside of texts; `...rest` of JavaScript and `args...` of Go are none. */
function dotsIn(text: string): readonly Dot[] {
  const dots: Dot[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at++;
      else if (letter === quote) quote = '';
    } else if (/["'`]/.test(letter)) quote = letter;
    else if (text.startsWith('...', at)) {
      if (!/[\w$)\]]/.test(text[at - 1] ?? ' ') && !/[\w$\u0001]/.test(text[at + 3] ?? ' '))
        dots.push({ at, isStatement: standsAlone(text, at) });
      at += 2;
    }
  }
  return dots;
}

const statementStart = bounded(/(?:^|[{};:]|\n)\s*$/, 4096);

function standsAlone(text: string, at: number): boolean {
  const before = statementStart.test(text.slice(Math.max(0, at - 200), at));
  return before && /^\s*(?:$|[};$@\w\u0001]|\n)/.test(text.slice(at + 3, at + 203));
}

/** The outermost nodes that lie in the pattern's own range. */
function rootsOf(nodes: Nodes, from: number, to: number): readonly number[] {
  const found: number[] = [];
  const visit = (node: number): void => {
    for (const child of nodes.children(node)) {
      const [start, end] = [nodes.at(child), nodes.tree.end[child] ?? 0];
      if (end <= from || start >= to || nodes.kind(child) === 'php_tag') continue;
      if (start >= from && end <= to) found.push(child);
      else visit(child);
    }
  };
  visit(nodes.root);
  return found.length === 1 ? [unwrapped(nodes, found[0] ?? 0)] : found;
}

/** An expression is looked for everywhere, not only where it is a statement of its own. */
function unwrapped(nodes: Nodes, node: number): number {
  const children = nodes.children(node);
  const isStatement = /^(expression_statement|statement_list)$/.test(nodes.kind(node));
  if (isStatement && children.length === 1 && !nodes.text(node).endsWith(';'))
    return unwrapped(nodes, children[0] ?? 0);
  if (nodes.kind(node) === 'parenthesized_expression' && children.length === 1) return children[0] ?? node;
  return node;
}

/** Names and numbers that stand outside of quotes: code without them is no match. */
function wordsIn(text: string, { metavariable }: PatternSyntax): readonly string[] {
  const bare = text
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, ' ')
    .replace(/\$\.\.\.\w+/g, ' ')
    .replace(metavariable, ' ')
    .replace(/\u0001\d+\u0002/g, ' ');
  return [...new Set(bare.match(/(?<![.\w])[A-Za-z_]\w{2,}/g) ?? [])].filter((word) => !loose.has(word));
}

/** Code may say the same without these words. */
const loose: ReadonlySet<string> = new Set(
  'function const let var class def return public private protected static final void new import from async await func if for else'.split(
    ' ',
  ),
);
