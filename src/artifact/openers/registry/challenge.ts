/** One way to sign in, as a server offers it in `WWW-Authenticate`. Names are in lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const maxLength = 16_384;

/**
 * RFC 9110 section 11.6.1: a list of challenges, each a scheme with a list of parameters; the two lists share the
 * comma. What breaks the grammar ends the reading, and what was read before stands.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const text = header.slice(0, maxLength);
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  while (at < text.length) {
    at = skip(text, at, /[\s,]*/y);
    const word = match(text, at, /[\w!#$%&'*+.^`|~-]+/y);
    if (word === '') break;
    at += word.length;
    const equals = match(text, at, /\s*=\s*/y);
    const current = challenges.at(-1);
    if (equals === '') {
      challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
      at = skip(text, at, /[ \t]*/y);
      continue;
    }
    if (!current) break;
    at += equals.length;
    const raw = match(text, at, /"(?:[^"\\]|\\.)*"|[^\s,"]+/y);
    at += raw.length;
    current.parameters.set(word.toLowerCase(), unquoted(raw));
  }
  return challenges;
}

function skip(text: string, at: number, pattern: RegExp): number {
  return at + match(text, at, pattern).length;
}

function match(text: string, at: number, sticky: RegExp): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}

function unquoted(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1).replace(/\\(.)/g, '$1') : raw;
}
