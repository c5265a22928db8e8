/** Lines that are looked at above a place, at most. */
const mostLines = 200;
const mostLetters = 20_000;
const widest = 400;
const otherwise = /^\s{0,80}\}?\s{0,4}(?:else|elif|elsif|elseif|except|catch|rescue|finally)\b/;
const first = /^\s{0,80}(?:if|unless|try|begin)\b/;
const named =
  /\b(?:func|function|def|sub)\b|^\s{0,80}(?:public|private|protected|internal|static)\b[^=;]{0,200}\(/;

/**
 * The lines that a place stands below, by their indentation, up to the function: conditions and cases, and of an `else` what it
 * is the other of.
 */
export function enclosingLines(text: string, at: number): readonly string[] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const above = text
    .slice(Math.max(0, start - mostLetters), start)
    .split('\n')
    .slice(-mostLines)
    .reverse();
  const found: string[] = [];
  let indent = widthOf(text.slice(start, start + widest));
  let isElse = false;
  for (const line of above) {
    if (line.trim() === '') continue;
    const width = widthOf(line);
    const isOther = isElse && width === indent && (otherwise.test(line) || first.test(line));
    if (width >= indent && !isOther) continue;
    if (named.test(line)) break;
    found.push(line.trim());
    isElse = otherwise.test(line);
    indent = width;
    if (width === 0 && !isElse) break;
  }
  return found;
}

function widthOf(line: string): number {
  let width = 0;
  for (const letter of line)
    if (letter === ' ') width += 1;
    else if (letter === '\t') width += 4;
    else break;
  return width;
}
