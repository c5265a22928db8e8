const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', b: '\b', f: '\f' };

/** What a literal without holes stands for; escapes beyond the everyday ones stay as the letter. */
export function unquote(literal: string, language: 'python' | 'javascript'): string {
  const prefix = language === 'python' ? (/^[A-Za-z]*/.exec(literal)?.[0] ?? '') : '';
  const rest = literal.slice(prefix.length);
  const quote = rest.startsWith('"""') || rest.startsWith("'''") ? 3 : 1;
  const inner = rest.slice(quote, Math.max(quote, rest.length - quote));
  if (/r/i.test(prefix) || !inner.includes('\\')) return inner;
  return inner.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
}

export function numberOf(literal: string): number {
  return Number(literal.replace(/[_nL]/g, ''));
}

/** The number of a literal in which a leading zero means octal: `0777`. */
export function octalNumberOf(literal: string): number {
  return Number(literal.replaceAll('_', '').replace(/^0(\d)/, '0o$1'));
}

/** Syntax that a grammar lacks, and what stands for it there. */
export type Rewriting = readonly [
  form: RegExp,
  written: string | ((found: string, ...parts: string[]) => string),
];

/** The text in what the grammar knows, each letter in its place; as it is where a form would move the rest. */
export function rewritten(text: string, rewritings: readonly Rewriting[]): string {
  let result = text;
  for (const [form, written] of rewritings) {
    const next = result.replace(form, written as string);
    if (next.length === text.length) result = next;
  }
  return result;
}

/** As long as the text, and nothing but blanks and line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
