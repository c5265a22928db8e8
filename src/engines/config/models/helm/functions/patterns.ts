import type { RE2JS } from 're2js';
import { compileEngine } from '../../../../../formats/regex/index.js';

/** A pattern of a chart, matched as Go matches it: by RE2, in time that is linear in the text. */
export interface Pattern {
  test(text: string): boolean;
  all(text: string, most: number): readonly string[];
  split(text: string): readonly string[];
  /** `${1}` in `by` is the first group. */
  replaceAll(text: string, by: string): string;
}

/** What a pattern costs is its length times that of the text. */
export const longestMatched = 20_000;

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
  const engine = compileEngine(source);
  return typeof engine === 'string' ? undefined : withEngine(engine);
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
