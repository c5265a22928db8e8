/** Where in the HTML around it a value is written. */
export type Place =
  /** Between elements, or in the middle of a value in quotes: escaping helps. */
  | 'text'
  /** A value without quotes, or between attributes: a space is enough to add one. */
  | 'unquoted'
  /** The beginning of an address: `javascript:` is one, too. */
  | 'link'
  /** The code of a script or of an attribute like `onclick`. */
  | 'script'
  /** Inside a text of a script: what escaping leaves cannot end it. */
  | 'script-text';

/** An opening tag with its attributes; `at` is where its `<` stands. */
export interface Tag {
  readonly name: string;
  readonly at: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** In place of what a template writes into an attribute. */
export const hole = '\u0001';

type State = 'text' | 'comment' | 'script' | 'tag' | 'name' | 'after' | 'value' | 'quoted' | 'bare';

const addresses = /^(href|src|action|formaction|xlink:href|data|poster)$/;
const maxAttributes = 64;
const maxValue = 2000;
const tagName = /<([a-z][\w:-]*)/iy;
const attributeName = /[^\s=<>"'/]+/y;
const rawElements = /^(script|style|textarea|title|xmp)$/;

/**
 * Reads HTML piece by piece, each letter a few times at most (https://html.spec.whatwg.org/#tokenization). `hole()`
 * stands for a value that a template writes where the last piece ended.
 */
export class Markup {
  private state: State = 'text';
  private quote = '';
  private name = '';
  private value = '';
  private tag = { name: '', at: 0, attributes: new Map<string, string>() };
  /** The element whose text is no HTML: `script`. */
  private raw = '';
  private codeQuote = '';
  private readonly onTag: (tag: Tag) => void;

  constructor(onTag: (tag: Tag) => void) {
    this.onTag = onTag;
  }

  /** @param at where the piece stands in the file */
  feed(text: string, at: number): void {
    let from = 0;
    while (from < text.length) from = this.step(text, from, at);
  }

  /** Where a value is written now; it becomes part of what stands here. */
  hole(): Place {
    const place = this.place();
    if (this.state === 'quoted' || this.state === 'bare') this.add(hole);
    if (this.state === 'value') {
      this.state = 'bare';
      this.value = hole;
    }
    if (this.state === 'after') this.name += hole;
    return place;
  }

  private place(): Place {
    const { state, raw } = this;
    if (state === 'script')
      return raw === 'script' ? (this.codeQuote === '' ? 'script' : 'script-text') : 'text';
    if (state === 'value' || state === 'bare') return 'unquoted';
    if (state !== 'quoted') return 'text';
    if (/^on[a-z]/.test(this.name)) return 'script';
    return this.value.trim() === '' && addresses.test(this.name) ? 'link' : 'text';
  }

  private step(text: string, from: number, at: number): number {
    switch (this.state) {
      case 'text':
        return this.inText(text, from, at);
      case 'comment':
        return this.until(text, from, '-->');
      case 'script':
        return this.inRaw(text, from);
      default:
        return this.inTag(text, from);
    }
  }

  private inText(text: string, from: number, at: number): number {
    const open = text.indexOf('<', from);
    if (open < 0) return text.length;
    if (text.startsWith('<!--', open)) {
      this.state = 'comment';
      return open + 4;
    }
    tagName.lastIndex = open;
    const name = tagName.exec(text)?.[1];
    if (name === undefined) return open + 1;
    this.tag = { name: name.toLowerCase(), at: at + open, attributes: new Map() };
    this.state = 'tag';
    return open + 1 + name.length;
  }

  private until(text: string, from: number, end: string): number {
    const close = text.indexOf(end, from);
    if (close < 0) return text.length;
    this.state = 'text';
    return close + end.length;
  }

  private inRaw(text: string, from: number): number {
    const close = text.indexOf('</', from);
    const end = close < 0 ? text.length : close;
    if (this.raw === 'script') this.readCode(text, from, end);
    if (close < 0) return text.length;
    const isEnd = text.slice(close + 2, close + 2 + this.raw.length).toLowerCase() === this.raw;
    if (isEnd) {
      this.state = 'text';
      this.raw = '';
      this.codeQuote = '';
    }
    return close + 2;
  }

  /** Texts of JavaScript, so far as they decide what escaping is worth. A line ends those that a line can. */
  private readCode(text: string, from: number, end: number): void {
    for (let at = from; at < end; at += 1) {
      const letter = text[at] ?? '';
      if (this.codeQuote !== '') {
        if (letter === '\\') at += 1;
        else if (letter === this.codeQuote || (letter === '\n' && this.codeQuote !== '`'))
          this.codeQuote = '';
      } else if (letter === '"' || letter === "'" || letter === '`') this.codeQuote = letter;
      else if (letter === '/' && text[at + 1] === '/') {
        const line = text.indexOf('\n', at);
        at = line < 0 || line > end ? end : line;
      }
    }
  }

  private inTag(text: string, from: number): number {
    const letter = text[from] ?? '';
    if (this.state === 'quoted') return this.inQuotes(text, from);
    if (letter === '>') {
      this.closeTag(text[from - 1] === '/');
      return from + 1;
    }
    if (this.state === 'bare' && !/\s/.test(letter)) {
      this.add(letter);
      return from + 1;
    }
    if (/\s/.test(letter)) {
      if (this.state === 'bare') this.keep();
      return from + 1;
    }
    if (this.state === 'value') {
      this.value = letter === '"' || letter === "'" ? '' : letter;
      this.quote = letter;
      this.state = letter === '"' || letter === "'" ? 'quoted' : 'bare';
      return from + 1;
    }
    if (letter === '=' && this.state === 'after') {
      this.state = 'value';
      return from + 1;
    }
    attributeName.lastIndex = from;
    const [name] = attributeName.exec(text) ?? [];
    if (name === undefined) return from + 1;
    if (this.state === 'after') this.keep();
    this.name = name.toLowerCase();
    this.value = '';
    this.state = 'after';
    return from + name.length;
  }

  private inQuotes(text: string, from: number): number {
    const close = text.indexOf(this.quote, from);
    this.add(text.slice(from, close < 0 ? text.length : close));
    if (close < 0) return text.length;
    this.keep();
    return close + 1;
  }

  private add(text: string): void {
    if (this.value.length < maxValue) this.value += text.slice(0, maxValue);
  }

  private keep(): void {
    const { attributes } = this.tag;
    if (attributes.size < maxAttributes && this.name !== '') attributes.set(this.name, this.value);
    this.name = '';
    this.value = '';
    this.state = 'tag';
  }

  private closeTag(isEmpty: boolean): void {
    if (this.state === 'after' || this.state === 'bare') this.keep();
    this.onTag(this.tag);
    const { name } = this.tag;
    this.raw = rawElements.test(name) && !isEmpty ? name : '';
    this.codeQuote = '';
    this.state = this.raw === '' ? 'text' : 'script';
  }
}
