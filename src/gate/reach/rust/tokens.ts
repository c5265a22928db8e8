/** One word or sign of Rust: a name, `::`, or a single character. Comments, texts and numbers are left out. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

const mostTokens = 2_000_000;

const rules: readonly (readonly [kind: 'skip' | 'raw' | 'block' | 'keep', pattern: RegExp])[] = [
  ['skip', /\s+|\/\/[^\n]*/y],
  ['block', /\/\*/y],
  ['raw', /[bc]?r(#{0,255})"/y],
  ['skip', /[bc]?"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/y],
  // A character, which a lifetime is not: https://doc.rust-lang.org/reference/tokens.html
  ['skip', /b?'(?:[^'\\\n]|\\[^\n][^'\n]{0,12})'/y],
  ['skip', /'[A-Za-z_]\w*/y],
  ['skip', /\d[\w]*(?:\.\d[\w]*)?/y],
  ['keep', /(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*|::|[\s\S]/uy],
];

/** The text of a file as words and signs. Whatever is broken in it costs the rest of the file at most. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length && tokens.length < mostTokens; ) {
    const [kind, found] = firstAt(text, at);
    const end = at + found.length;
    if (kind === 'keep') tokens.push({ text: found.replace(/^r#/, ''), at });
    if (kind === 'block') at = endOfBlock(text, end);
    else if (kind === 'raw') at = endOfRaw(text, end, found);
    else at = end;
  }
  return tokens;
}

function firstAt(text: string, at: number): readonly [kind: string, found: string] {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [kind, found];
  }
  return ['skip', text.charAt(at)];
}

/** They nest. */
function endOfBlock(text: string, start: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 1;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

function endOfRaw(text: string, start: number, opened: string): number {
  const close = `"${opened.replace(/[^#]/g, '')}`;
  const end = text.indexOf(close, start);
  return end === -1 ? text.length : end + close.length;
}
