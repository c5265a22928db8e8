import type { Exchange, ProbeResponse } from '../exchange.js';
import { Recent } from '../recent.js';
import { MarkupParser } from './markup-parser.js';
import { bodyText, isHtml } from './message.js';

export interface PageElement {
  readonly name: string;
  /** Names in lower case, entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset of the start tag in the body's text. */
  readonly at: number;
}

export interface PageField {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface PageForm {
  /** As written; empty means the page itself. */
  readonly action: string;
  readonly method: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly fields: readonly PageField[];
}

export interface PageScript {
  readonly src: string | undefined;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What checks ask of a document, from one pass over it. Not a DOM: nothing is repaired or run. */
export interface ParsedPage {
  readonly elements: readonly PageElement[];
  readonly forms: readonly PageForm[];
  readonly scripts: readonly PageScript[];
  readonly comments: readonly string[];
  /** Visible text: without scripts and styles. */
  readonly text: string;
}

/** More elements than that are not read: a hostile document must not take the memory. */
const elementsAtMost = 50_000;
/** An element with its attributes takes about so much. */
const elementBytes = 400;
const pages = new Recent<ProbeResponse, ParsedPage>(
  12 * 1024 * 1024,
  ({ elements, text }) => elementBytes * elements.length + text.length,
);
const nothing: ParsedPage = { elements: [], forms: [], scripts: [], comments: [], text: '' };

/** The page of an exchange; empty where the answer is not HTML. Kept for a while, because every check asks for it. */
export function parsedPage({ response }: Exchange): ParsedPage {
  return isHtml(response) ? pages.of(response, () => parsePage(bodyText(response))) : nothing;
}

interface OpenForm {
  readonly element: PageElement;
  readonly fields: PageField[];
}

const fieldNames = new Set(['input', 'select', 'textarea', 'button']);

export function parsePage(html: string): ParsedPage {
  const elements: PageElement[] = [];
  const forms: PageForm[] = [];
  const scripts: PageScript[] = [];
  const comments: string[] = [];
  const text: string[] = [];
  let form: OpenForm | undefined;
  let script: PageElement | undefined;
  let code: string[] = [];
  let isStyle = false;
  const parser = new MarkupParser({
    onopentag(name, attributes) {
      if (elements.length >= elementsAtMost) return;
      const element = { name, attributes: new Map(Object.entries(attributes)), at: parser.startIndex };
      elements.push(element);
      if (name === 'form') form = { element, fields: [] };
      if (name === 'script') script = element;
      if (name === 'style') isStyle = true;
      if (fieldNames.has(name)) form?.fields.push(fieldOf(element));
    },
    ontext(piece) {
      if (script !== undefined) code.push(piece);
      else if (!isStyle) text.push(piece);
    },
    oncomment: (comment) => comments.push(comment),
    onclosetag(name) {
      if (name === 'style') isStyle = false;
      if (name === 'form' && form !== undefined) {
        forms.push(formOf(form));
        form = undefined;
      }
      if (name !== 'script' || script === undefined) return;
      scripts.push({ src: script.attributes.get('src'), text: code.join(''), attributes: script.attributes });
      [script, code] = [undefined, []];
    },
  });
  parser.end(html);
  if (form !== undefined) forms.push(formOf(form));
  return { elements, forms, scripts, comments, text: text.join(' ') };
}

function fieldOf({ name, attributes }: PageElement): PageField {
  return {
    name: attributes.get('name') ?? attributes.get('id') ?? '',
    type: name === 'input' ? (attributes.get('type') ?? 'text').toLowerCase() : name,
    value: attributes.get('value') ?? '',
    attributes,
  };
}

function formOf({ element: { attributes }, fields }: OpenForm): PageForm {
  return {
    action: attributes.get('action')?.trim() ?? '',
    method: (attributes.get('method') ?? 'get').toLowerCase(),
    attributes,
    fields,
  };
}
