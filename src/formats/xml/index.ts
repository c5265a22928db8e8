import { SeaworthyError } from '../../core/errors.js';
import { LineCounter } from '../lines/index.js';

export interface XmlElement {
  /** Without a namespace's prefix. */
  readonly name: string;
  /** The address that its prefix stands for (Namespaces in XML, section 5); empty where there is none. */
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly in it, trimmed. */
  readonly text: string;
  readonly line: number;
}

const deepest = 64;
const mostElements = 1_000_000;

/**
 * A document as a tree (https://www.w3.org/TR/xml/): elements, attributes and text. Entities that a document defines
 * itself are not expanded, and nothing is fetched, so that neither bombs nor strangers' addresses have a way in.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function parseXml(text: string): XmlElement {
  const reader = new Reader(text);
  return reader.document();
}

interface Draft {
  readonly name: string;
  readonly namespace: string;
  /** Prefixes that it declares itself. */
  readonly declared: ReadonlyMap<string, string>;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

class Reader {
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #open: Draft[] = [];
  #root: XmlElement | undefined;
  #elements = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineCounter(text);
  }

  document(): XmlElement {
    for (let next = this.#text.indexOf('<'); next !== -1; next = this.#text.indexOf('<', this.#at)) {
      this.#addText(decoded(this.#text.slice(this.#at, next)));
      this.#at = next;
      this.#markup();
    }
    if (this.#root === undefined || this.#open.length > 0)
      throw this.#broken('it ends before its elements do');
    return this.#root;
  }

  #markup(): void {
    if (this.#text.startsWith('<!--', this.#at)) this.#skipTo('-->');
    else if (this.#text.startsWith('<![CDATA[', this.#at)) this.#cdata();
    else if (this.#text.startsWith('<?', this.#at)) this.#skipTo('?>');
    else if (this.#text.startsWith('<!', this.#at)) this.#declaration();
    else if (this.#text.startsWith('</', this.#at)) this.#close();
    else this.#openElement();
  }

  #cdata(): void {
    const start = this.#at + '<![CDATA['.length;
    this.#skipTo(']]>');
    this.#addText(this.#text.slice(start, this.#at - 3));
  }

  /** A document type, with its own declarations in brackets. */
  #declaration(): void {
    const end = this.#text.indexOf('>', this.#at);
    if (end !== -1 && this.#text.slice(this.#at, end).includes('[')) this.#skipTo(']');
    this.#skipTo('>');
  }

  #skipTo(mark: string): void {
    const end = this.#text.indexOf(mark, this.#at);
    if (end === -1) throw this.#broken(`"${mark}" is missing`);
    this.#at = end + mark.length;
  }

  #close(): void {
    const start = this.#at + 2;
    this.#skipTo('>');
    const name = localName(this.#text.slice(start, this.#at - 1).trim());
    const element = this.#open.pop();
    if (element === undefined || element.name !== name) {
      throw this.#broken(`</${name.slice(0, 40)}> closes nothing that is open`);
    }
    this.#finish(element);
  }

  #openElement(): void {
    const line = this.#lines.at(this.#at);
    const name = this.#match(nameShape)?.[1];
    if (name === undefined) throw this.#broken('a "<" begins no element');
    const { attributes, declared } = this.#attributes();
    const end = this.#match(endShape);
    if (end === undefined) throw this.#broken(`<${name.slice(0, 40)}> is not closed by ">"`);
    this.#elements += 1;
    if (this.#elements > mostElements) throw this.#broken(`it has more than ${mostElements} elements`);
    const namespace = this.#namespaceOf(name, declared);
    const element: Draft = {
      ...{ name: localName(name), namespace, declared, attributes, line },
      children: [],
      text: '',
    };
    if (end[1] === '/') this.#finish(element);
    else if (this.#open.push(element) > deepest) throw this.#broken(`it is nested deeper than ${deepest}`);
  }

  /** The innermost declaration counts; depth is limited, so the way up is short. */
  #namespaceOf(name: string, declared: ReadonlyMap<string, string>): string {
    const prefix = name.slice(0, Math.max(0, name.lastIndexOf(':')));
    const own = declared.get(prefix);
    if (own !== undefined) return own;
    return this.#open.findLast((each) => each.declared.has(prefix))?.declared.get(prefix) ?? '';
  }

  #attributes(): {
    readonly attributes: ReadonlyMap<string, string>;
    readonly declared: ReadonlyMap<string, string>;
  } {
    const attributes = new Map<string, string>();
    let declared = none;
    for (let match = this.#match(attributeShape); match; match = this.#match(attributeShape)) {
      const [, name = '', value = ''] = match;
      const text = decoded(value.slice(1, -1));
      attributes.set(localName(name), text);
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      if (declared === none) declared = new Map();
      declared.set(name.slice('xmlns:'.length), text);
    }
    return { attributes, declared };
  }

  /** Matches at the present place only, and goes on behind the match. */
  #match(shape: RegExp): RegExpExecArray | undefined {
    shape.lastIndex = this.#at;
    const match = shape.exec(this.#text);
    if (match === null) return undefined;
    this.#at = shape.lastIndex;
    return match;
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
    else if (text.replace('\ufeff', '').trim() !== '')
      throw this.#broken('there is text outside of its elements');
  }

  #finish(element: Draft): void {
    element.text = element.text.trim();
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (this.#root === undefined) this.#root = element;
    else throw this.#broken('it has more than one outermost element');
  }

  #broken(what: string): SeaworthyError {
    return new SeaworthyError('MANIFEST_INVALID', `The file is not well-formed XML: ${what}`, {
      where: `line ${new LineCounter(this.#text).at(this.#at)}`,
      whatToDo: 'Write the file again with the tool that made it.',
    });
  }
}

/** Most elements declare nothing. */
const none: Map<string, string> = new Map();

const nameShape = /<([A-Za-z_:][\w:.-]*)/y;
const attributeShape = /\s+([A-Za-z_:][\w:.-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const endShape = /\s*(\/?)>/y;

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five that XML defines, and numbers; others stay as they are. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities.get(name) ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child of that name, where there is any. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text || undefined;
}
