import { RE2JS, RE2JSException } from 're2js';

/** A pattern of a chart, matched as Go matches it: by RE2, in time that is linear in the text. */
export interface Pattern {
  test(text: string): boolean;
  all(text: string, most: number): readonly string[];
  split(text: string): readonly string[];
  /** `${1}` in `by` is the first group. */
  replaceAll(text: string, by: string): string;
}

const longestPattern = 1_000;
/** What a pattern costs is its length times that of the text. */
export const longestMatched = 20_000;
/** `(?:(?:a{99}){99})` becomes a program of that size. */
const mostRepeated = 1_000;

const compiled = new Map<string, Pattern | undefined>();
const mostCompiled = 500;

/** Undefined where the pattern is none, or so large that each match would take long. */
export function patternOf(source: string): Pattern | undefined {
  if (compiled.has(source)) return compiled.get(source);
  const pattern = compile(source);
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(source, pattern);
  return pattern;
}

function compile(source: string): Pattern | undefined {
  if (source.length > longestPattern || repeated(source) > mostRepeated) return undefined;
  try {
    return withEngine(RE2JS.compile(source));
  } catch (thrown) {
    if (thrown instanceof RE2JSException) return undefined;
    throw thrown;
  }
}

/** The product of all counted repetitions, each at its most: nested ones multiply, and the others are not that many. */
function repeated(source: string): number {
  let product = 1;
  for (const [, least = '0', most] of source.matchAll(/\{(\d{1,5})(?:,(\d{0,5}))?\}/g))
    product *= Math.max(1, Number(most || least));
  return product;
}

function withEngine(engine: RE2JS): Pattern {
  return {
    test: (text) => engine.matcher(text).find(),
    all: (text, most) => {
      const found: string[] = [];
      const matcher = engine.matcher(text);
      while (found.length < most && matcher.find()) found.push(matcher.group() ?? '');
      return found;
    },
    split: (text) => engine.split(text, -1),
    replaceAll: (text, by) =>
      engine.matcher(text).replaceAll((...found: readonly unknown[]) =>
        by.replace(/\$\{(\d{1,2})\}|\$(\d{1,2})(?!\w)/g, (_, braced?: string, bare?: string) => {
          const group = found[Number(braced ?? bare)];
          return typeof group === 'string' ? group : '';
        }),
      ),
  };
}
