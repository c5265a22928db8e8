import { blank, literalOf, plainName } from './config.js';

/** Files of settings of ASP.NET Core: https://learn.microsoft.com/en-us/aspnet/core/fundamentals/configuration/ */
export const settingsFile = /(?:^|\/)appsettings(?:\.[\w-]{1,60})?\.json$/i;

/** What objects are written as calls of. */
export const settingsObject = 'ᴊ';

const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[\w.+-]+/y;
const deepest = 60;

/**
 * The file as one call of C#, each letter in its place: `{"Jwt": {"Key": "x"}}` becomes `ᴊ( Jwt:ᴊ (Key: "x"));`. What is
 * no JSON stays as it is, and is no C# either.
 */
export function codeOfSettings(text: string): string {
  if (/^\s*\{\s*\}\s*$/.test(text)) return blank(text);
  const code = new Writer(text).write();
  return code === undefined ? text : `${code};`;
}

interface Open {
  readonly kind: 'object' | 'list';
  /** Without members, and no member of an object itself: written as a number. */
  readonly isNothing: boolean;
}

class Writer {
  private readonly text: string;
  private readonly open: Open[] = [];
  private out = '';
  /** What stands before the next value: nothing, or the name of a member. */
  private isNamed = false;
  /** The object's bracket stands at the next letter. */
  private owes = false;
  private isDone = false;

  constructor(text: string) {
    this.text = text;
  }

  write(): string | undefined {
    token.lastIndex = 0;
    while (token.lastIndex < this.text.length) {
      const at = token.lastIndex;
      const found = token.exec(this.text)?.[0];
      if (found === undefined) {
        token.lastIndex = 0;
        return undefined;
      }
      if (!this.take(found, at + found.length)) return undefined;
    }
    return this.isDone && this.open.length === 0 ? this.out : undefined;
  }

  private take(found: string, end: number): boolean {
    const written = this.written(found, end);
    if (written === undefined) return false;
    this.out += this.owes && found !== '{' ? `(${written.slice(1)}` : written;
    if (this.owes && found !== '{') this.owes = false;
    this.owes ||= this.owesNext;
    this.owesNext = false;
    return true;
  }

  private owesNext = false;

  private written(found: string, end: number): string | undefined {
    if (/^\s|^\//.test(found)) return blank(found);
    switch (found) {
      case '{':
        return this.opened('object', /^\s*\}/.test(this.text.slice(end, end + 200)));
      case '[':
        return this.opened('list', /^\s*\]/.test(this.text.slice(end, end + 200)));
      case '}':
      case ']':
        return this.closed(found);
      case ',':
        return /^\s*[}\]]/.test(this.text.slice(end, end + 200)) ? ' ' : ',';
      case ':':
        return this.isNamed ? (/^\s*\{/.test(this.text.slice(end, end + 200)) ? 'ᴊ' : ' ') : undefined;
      default:
        return this.wordOrText(found, end);
    }
  }

  private opened(kind: Open['kind'], isEmpty = false): string | undefined {
    if (this.open.length >= deepest || this.isDone) return undefined;
    const isMember = this.isNamed;
    this.isNamed = false;
    const isNothing = isEmpty && !(isMember && kind === 'object');
    this.open.push({ kind, isNothing });
    if (isNothing) return '0';
    if (kind === 'list' || isMember) return '(';
    this.owesNext = true;
    return 'ᴊ';
  }

  private closed(mark: string): string | undefined {
    const last = this.open.pop();
    if (last?.kind !== (mark === '}' ? 'object' : 'list') || this.isNamed) return undefined;
    this.isDone = this.open.length === 0;
    return last.isNothing ? ' ' : ')';
  }

  private wordOrText(found: string, end: number): string | undefined {
    const holder = this.open.at(-1);
    if (holder === undefined) return undefined;
    if (holder.kind === 'list' || this.isNamed) {
      this.isNamed = false;
      return found.startsWith('"') ? literalOf(found) : found;
    }
    if (!found.startsWith('"') || !/^\s*:/.test(this.text.slice(end, end + 200))) return undefined;
    this.isNamed = true;
    return ` ${nameOf(found.slice(1, -1))}:`;
  }
}

/** As long as the key. */
function nameOf(key: string): string {
  const name = plainName(key.replace(/\W/g, '_'));
  return /^\d/.test(name) ? `_${name.slice(1)}` : name;
}
