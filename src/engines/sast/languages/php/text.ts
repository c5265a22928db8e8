const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', e: '\x1b', f: '\f' };

/** `App\Http\Request` is `Request`. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('\\') + 1);
}

export function singleQuoted(literal: string): string {
  return literal
    .replace(/^b/i, '')
    .slice(1, -1)
    .replace(/\\(['\\])/g, '$1');
}

export function escaped(sequence: string): string {
  const letter = sequence[1] ?? '';
  return escapes[letter] ?? letter;
}
