/** Pieces of YAML text that lie on one line. */

export const dash = 45;
export const colon = 58;
export const questionMark = 63;

export function endsFlowScalar(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 44 || code === 93 || code === 125 || code === 91 || code === 123) return true;
  if (code !== colon || at === end) return false;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  return next === 32 || next === 44 || next === 93 || next === 125;
}

export function endOfQuoted(text: string, from: number, end: number, quote: '"' | "'"): number | undefined {
  for (let at = from; at < end; at += 1) {
    const character = text[at];
    if (quote === '"' && character === '\\') at += 1;
    else if (character === quote) {
      if (quote === "'" && text[at + 1] === "'" && at + 1 < end) at += 1;
      else return at;
    }
  }
  return undefined;
}

export function withoutComment(text: string): string {
  const quoted = text.startsWith('"') || text.startsWith("'");
  const comment = quoted ? -1 : text.indexOf(' #');
  return (comment === -1 ? text : text.slice(0, comment)).trim();
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['b', '\b'],
  ['f', '\f'],
  ['e', '\x1b'],
]);

export function unquote(text: string, quote: '"' | "'"): string {
  if (quote === "'") return text.includes("''") ? text.replaceAll("''", "'") : text;
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(00[01][0-9a-fA-F]{5})|([\s\S]))/g,
    (_, two?: string, four?: string, eight?: string, one?: string) => {
      const hex = two ?? four ?? eight;
      if (hex === undefined) return escapes.get(one ?? '') ?? one ?? '';
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}
