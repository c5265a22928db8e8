/** Levels of lists and objects in one document. What walks a value calls itself once a level, and the stack ends at some thousands. */
export const mostLevels = 256;

/**
 * `JSON.parse` with a limit that it has not got: V8 reads a million open brackets without complaint, and the first
 * walk over the value ends the process. Every foreign document is read by it (`tools/foreign-json.test.ts`).
 * @throws SyntaxError for what is not JSON, and for what is nested more than `mostLevels` deep
 */
export function readJson(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  if (nestsDeeper(text, mostLevels)) throw new SyntaxError(`nested more than ${mostLevels} levels deep`);
  return JSON.parse(text, reviver);
}

/** Whether brackets outside of strings stand more than `levels` deep. One walk, whatever the text is. */
export function nestsDeeper(text: string, levels: number): boolean {
  if (hasFewBrackets(text, levels)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = lastOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > levels) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}

/** As nearly every document has, and the engine's own search finds them faster than a walk over all characters. */
function hasFewBrackets(text: string, most: number): boolean {
  let left = most;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      left -= 1;
      if (left < 0) return false;
    }
  }
  return true;
}

/** The place of the quote that ends the string, or the end of the text. */
function lastOfString(text: string, opening: number): number {
  for (let from = opening + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return text.length;
    let before = quote - 1;
    while (before >= from && text.charCodeAt(before) === 0x5c) before -= 1;
    if ((quote - before) % 2 === 1) return quote;
    from = quote + 1;
  }
}
