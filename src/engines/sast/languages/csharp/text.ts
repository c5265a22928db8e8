import { bounded } from '../../../../core/bounded.js';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  b: '\b',
  f: '\f',
  v: '\v',
};

const rawQuotes = bounded(/^"{3,}|"{3,}$/g, 8192);

/** What a literal without holes stands for; escapes beyond the everyday ones stay as the letter. */
export function literal(text: string): string {
  if (text.startsWith('"""')) return text.replace(rawQuotes, '');
  if (text.startsWith('@')) return text.slice(2, -1).replaceAll('""', '"');
  return unescaped(text.slice(1, text.endsWith('u8') ? -3 : -1));
}

function unescaped(inner: string): string {
  if (!inner.includes('\\')) return inner;
  return inner.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
}

/** A part of an interpolated text, which begins with `start`: `$`, `$@`, `$"""`. */
export function content(text: string, start: string): string {
  const plain = text.replaceAll('{{', '{').replaceAll('}}', '}');
  if (start.includes('@')) return plain.replaceAll('""', '"');
  return start.includes('"""') ? plain : unescaped(plain);
}

export function numberOf(text: string): number {
  return Number(text.replaceAll('_', '').replace(/(?<=\d)[uUlLfFdDmM]+$/, ''));
}

export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
