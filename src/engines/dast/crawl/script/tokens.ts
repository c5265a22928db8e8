/** A token of JavaScript, as far as the search for addresses needs it. */
export type Token =
  | { readonly kind: 'text'; readonly value: string }
  /** A template literal: pieces between its holes, and the source of each hole. */
  | { readonly kind: 'template'; readonly pieces: readonly string[]; readonly holes: readonly string[] }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string };

const mostTokens = 400_000;

/** Reads once, forgives everything: what cannot be read is skipped character by character. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length && tokens.length < mostTokens) {
    const character = source[at] ?? '';
    const code = source.charCodeAt(at);
    if (code <= 32) at++;
    else if (character === '/' && source[at + 1] === '/') at = lineEnd(source, at);
    else if (character === '/' && source[at + 1] === '*') at = after(source, '*/', at + 2);
    else if (character === '"' || character === "'") {
      const end = stringEnd(source, at);
      tokens.push({ kind: 'text', value: unescapeText(source.slice(at + 1, end)) });
      at = end + 1;
    } else if (character === '`') at = readTemplate(source, at, tokens);
    else if (character === '/' && startsRegex(tokens.at(-1))) at = regexEnd(source, at);
    else if (isWordStart(code)) {
      const end = wordEnd(source, at);
      tokens.push({ kind: 'word', value: source.slice(at, end) });
      at = end;
    } else if (code >= 48 && code <= 57) {
      const end = wordEnd(source, at);
      tokens.push({ kind: 'number', value: source.slice(at, end) });
      at = end;
    } else {
      tokens.push({ kind: 'mark', value: character });
      at++;
    }
  }
  return tokens;
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

function after(source: string, mark: string, at: number): number {
  const end = source.indexOf(mark, at);
  return end < 0 ? source.length : end + mark.length;
}

/** Index of the closing quote, or of the end of the line where it is missing. */
function stringEnd(source: string, start: number): number {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === quote || character === '\n') return at;
  }
  return source.length;
}

function readTemplate(source: string, start: number, tokens: Token[]): number {
  const pieces: string[] = [];
  const holes: string[] = [];
  let from = start + 1;
  let at = from;
  while (at < source.length && source[at] !== '`') {
    if (source[at] === '\\') at += 2;
    else if (source[at] === '$' && source[at + 1] === '{') {
      pieces.push(unescapeText(source.slice(from, at)));
      const end = holeEnd(source, at + 2);
      holes.push(source.slice(at + 2, end));
      from = end + 1;
      at = from;
    } else at++;
  }
  pieces.push(unescapeText(source.slice(from, at)));
  tokens.push({ kind: 'template', pieces, holes });
  return at + 1;
}

function holeEnd(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return at;
    else if (character === '"' || character === "'") at = stringEnd(source, at);
  }
  return source.length;
}

/** After a value `/` divides; elsewhere it begins a regular expression. */
function startsRegex(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'mark') return !/[)\]}]/.test(before.value);
  return before.kind === 'word' && /^(?:return|typeof|case|in|of|do|else)$/.test(before.value);
}

function regexEnd(source: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '\n') return start + 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at + 1;
  }
  return start + 1;
}

function isWordStart(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 36 || code > 127
  );
}

function wordEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (!isWordStart(code) && !(code >= 48 && code <= 57)) break;
    at++;
  }
  return at;
}

const short: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};

export function unescapeText(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (whole, braced, four, two, one: string | undefined) => {
      const hex: string | undefined = braced ?? four ?? two;
      if (hex === undefined) return one === undefined ? whole : (short[one] ?? one);
      const code = Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
