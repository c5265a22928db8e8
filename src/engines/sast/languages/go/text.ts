const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** What a literal of a text stands for (https://go.dev/ref/spec#String_literals). */
export function textOf(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`') || !inner.includes('\\')) return inner;
  return inner.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
}
