import { MarkupParser } from '../page/markup-parser.js';
import { looksLikeAddress, refreshTarget, srcsetUrls } from './addresses.js';
import { shortHash } from './template.js';

/** What one HTML document offers to go on with. */
export interface PageModel {
  /** `<base href>`, as written. */
  readonly base?: string;
  readonly title: string;
  readonly links: readonly Link[];
  readonly forms: readonly FormModel[];
  /** Sources of inline scripts, event handlers and `javascript:` addresses. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly comments: readonly string[];
  /** Contents of `<script type="application/json">`, import maps, JSON-LD. */
  readonly data: readonly string[];
  /** What text areas hold: documents that a script may send. */
  readonly documents: readonly string[];
  /** Of the tree of tags and names, without text: pages of one template have the same. */
  readonly shape: string;
  readonly text: string;
}

export interface Link {
  readonly url: string;
  /** The tag and attribute, `a[href]`; for reports and tests. */
  readonly from: string;
  readonly method?: string;
  /** The words on it, to know what it does: `Delete`. */
  readonly label?: string;
}

export interface FormModel {
  readonly action: string;
  readonly method: string;
  readonly encoding: string;
  readonly id: string;
  readonly fields: readonly FormField[];
  /** Every way to submit it; a form without buttons has one. */
  readonly buttons: readonly FormButton[];
}

export interface FormField {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked: boolean;
  readonly options: readonly string[];
  readonly min?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export interface FormButton {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly action?: string;
  readonly method?: string;
  readonly encoding?: string;
}

const mostDocuments = 20;
const longestDocument = 50_000;
const mostItems = 5_000;
const mostTextChars = 200_000;
const deepestDocument = 4;

/** Reads a document once, as a stream of tags; no tree is built. */
export function readHtml(source: string, depth = 0): PageModel {
  const reader = new PageReader(depth);
  const parser = new MarkupParser(reader, {
    decodeEntities: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  });
  parser.write(source);
  parser.end();
  return reader.model();
}

/** Attributes that hold one address, on any tag that has them. */
const addressAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'background',
  'longdesc',
  'profile',
  'manifest',
  'codebase',
  'code',
  'archive',
  'classid',
  'icon',
  'dynsrc',
  'lowsrc',
  'xlink:href',
  'usemap',
  'hx-get',
  'ng-href',
  'ng-src',
  'to',
  ':href',
  'v-bind:href',
  'v-bind:src',
  'up-href',
  'routerlink',
  'pluginspage',
  'itemid',
  'itemtype',
  'attributionsrc',
]);
const verbAttributes: Readonly<Record<string, string>> = {
  'hx-post': 'POST',
  'hx-put': 'PUT',
  'hx-patch': 'PATCH',
  'hx-delete': 'DELETE',
};
const listAttributes = new Set(['ping', 'archive']);
const setAttributes = new Set(['srcset', 'imagesrcset', 'data-srcset']);

type Attributes = Readonly<Record<string, string>>;

class PageReader {
  private base: string | undefined;
  private title = '';
  private readonly links: Link[] = [];
  private readonly forms: MutableForm[] = [];
  private readonly scripts: string[] = [];
  private readonly styles: string[] = [];
  private readonly comments: string[] = [];
  private readonly data: string[] = [];
  private readonly documents: string[] = [];
  private readonly shapes: string[] = [];
  private text = '';
  private inside: string[] = [];
  private collected = '';
  private scriptType = '';
  private form: MutableForm | undefined;
  private select: MutableField | undefined;
  private label: { link?: { label?: string }; button?: { label: string } } = {};
  private readonly orphans: { form: string; field: MutableField }[] = [];

  constructor(private readonly depth: number) {}

  onopentag(name: string, attributes: Attributes): void {
    this.inside.push(name);
    if (this.shapes.length < mostItems)
      this.shapes.push(`<${name}${attributes.name ? `:${attributes.name}` : ''}`);
    this.readAttributes(name, attributes);
    if (name === 'base' && this.base === undefined && attributes.href) this.base = attributes.href.trim();
    if (name === 'meta') this.readMeta(attributes);
    if (name === 'script' || name === 'style' || name === 'title' || name === 'textarea') {
      this.collected = '';
      this.scriptType = attributes.type?.trim().toLowerCase() ?? '';
    }
    this.readControl(name, attributes);
  }

  ontext(text: string): void {
    const here = this.inside.at(-1);
    if (here === 'script' || here === 'style' || here === 'title' || here === 'textarea')
      this.collected += text;
    else if (this.text.length < mostTextChars) this.text += text;
    if (this.label.link !== undefined)
      this.label.link.label = `${this.label.link.label ?? ''}${text}`.slice(0, 80);
    if (this.label.button !== undefined)
      this.label.button.label = `${this.label.button.label}${text}`.slice(0, 80);
    if (here === 'option' && this.select !== undefined && this.select.openOption) {
      this.select.options.push(text.trim());
      this.select.openOption = false;
    }
  }

  onclosetag(name: string): void {
    const at = this.inside.lastIndexOf(name);
    if (at >= 0) this.inside = this.inside.slice(0, at);
    if (this.shapes.length < mostItems) this.shapes.push('>');
    if (name === 'script') this.endScript();
    else if (name === 'style') this.styles.push(this.collected);
    else if (name === 'title') this.title ||= this.collected.trim().slice(0, 200);
    else if (name === 'textarea') this.endTextArea();
    else if (name === 'form') this.form = undefined;
    else if (name === 'select') this.select = undefined;
    else if (name === 'a') delete this.label.link;
    else if (name === 'button') delete this.label.button;
  }

  oncomment(text: string): void {
    if (this.comments.length < mostItems) this.comments.push(text);
  }

  /** Markup that is commented out often shows what is still there. */
  model(): PageModel {
    const inner = this.depth >= deepestDocument ? [] : this.comments.filter((text) => text.includes('<'));
    const hidden = inner.map((text) => readHtml(text, deepestDocument));
    for (const { form, field } of this.orphans) {
      this.forms.find(({ id }) => id === form)?.fields.push(field);
    }
    return {
      ...(this.base === undefined ? {} : { base: this.base }),
      title: this.title,
      links: [
        ...this.links,
        ...hidden.flatMap(({ links }) => links.map((link) => ({ ...link, from: `comment ${link.from}` }))),
      ],
      forms: [...this.forms, ...hidden.flatMap(({ forms }) => forms)],
      scripts: [...this.scripts, ...hidden.flatMap(({ scripts }) => scripts)],
      styles: this.styles,
      comments: this.comments,
      data: this.data,
      documents: this.documents,
      shape: shortHash(collapsed(this.shapes)),
      text: this.text,
    };
  }

  private add(url: string | undefined, from: string, method?: string): Link | undefined {
    const trimmed = url?.trim() ?? '';
    if (trimmed === '' || trimmed.length > 4_000 || this.links.length >= mostItems) return undefined;
    if (/^javascript:/i.test(trimmed)) {
      this.scripts.push(safeDecode(trimmed.slice('javascript:'.length)));
      return undefined;
    }
    const link: Link = { url: trimmed, from, ...(method === undefined ? {} : { method }) };
    this.links.push(link);
    return link;
  }

  private readAttributes(tag: string, attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      const from = `${tag}[${name}]`;
      if (setAttributes.has(name)) for (const url of srcsetUrls(value)) this.add(url, from);
      else if (listAttributes.has(name)) for (const url of value.split(/[\s,]+/)) this.add(url, from);
      else if (addressAttributes.has(name) && !(tag === 'form' && name === 'action') && !(tag === 'base')) {
        const link = this.add(value, from);
        if (tag === 'a' && link !== undefined) this.label.link = link as { label?: string };
      } else if (verbAttributes[name] !== undefined) this.add(value, from, verbAttributes[name]);
      else if (
        name.startsWith('on') ||
        name.startsWith('@') ||
        name.startsWith('hx-on') ||
        name === 'x-init'
      ) {
        this.scripts.push(value);
      } else if (name === 'style') this.styles.push(value);
      else if (name === 'srcdoc') this.readInner(value);
      else if (name.startsWith('data-') || (tag === 'param' && name === 'value'))
        this.readDataAttribute(value, from);
    }
  }

  private readDataAttribute(value: string, from: string): void {
    if (looksLikeAddress(value)) this.add(value, from);
    else if (/^\s*[[{]/.test(value)) this.data.push(value);
  }

  private readInner(source: string): void {
    if (this.depth >= deepestDocument) return;
    const inner = readHtml(source, this.depth + 1);
    this.links.push(...inner.links);
    this.forms.push(...(inner.forms as MutableForm[]));
    this.scripts.push(...inner.scripts);
  }

  private readMeta(attributes: Attributes): void {
    const content = attributes.content ?? '';
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
      const url = refreshTarget(content);
      if (url !== undefined) this.add(url, 'meta[refresh]');
    } else if (looksLikeAddress(content)) this.add(content, 'meta[content]');
  }

  private endScript(): void {
    if (this.collected.trim() === '') return;
    const isData = /json|importmap|speculationrules/.test(this.scriptType);
    const isTemplate = /template|x-handlebars|text\/html|text\/x-/.test(this.scriptType);
    if (isData) this.data.push(this.collected);
    else if (isTemplate) this.readInner(this.collected);
    else this.scripts.push(this.collected);
  }

  private readControl(tag: string, attributes: Attributes): void {
    if (tag === 'form') {
      this.form = formOf(attributes);
      if (this.forms.length < 500) this.forms.push(this.form);
    } else if (tag === 'input' || tag === 'textarea') this.readInput(tag, attributes);
    else if (tag === 'select') {
      this.select = { ...fieldOf(attributes, 'select'), value: '' };
      this.addField(attributes, this.select);
    } else if (tag === 'option' && this.select !== undefined) {
      if (attributes.value !== undefined) this.select.options.push(attributes.value);
      else this.select.openOption = true;
      if (attributes.selected !== undefined && attributes.value) this.select.value = attributes.value;
    } else if (tag === 'button') this.readButton(attributes);
  }

  private readInput(tag: string, attributes: Attributes): void {
    const type = tag === 'textarea' ? 'textarea' : (attributes.type ?? 'text').toLowerCase();
    if (type === 'submit' || type === 'image') {
      this.readButton({ ...attributes, type: 'submit' });
      return;
    }
    if (type !== 'button' && type !== 'reset') this.addField(attributes, fieldOf(attributes, type));
  }

  private readButton(attributes: Attributes): void {
    if (this.form === undefined || /^(?:button|reset)$/i.test(attributes.type ?? '')) return;
    const button = {
      name: attributes.name ?? '',
      value: attributes.value ?? '',
      label: attributes.value ?? '',
      ...(attributes.formaction === undefined ? {} : { action: attributes.formaction }),
      ...(attributes.formmethod === undefined ? {} : { method: attributes.formmethod }),
      ...(attributes.formenctype === undefined ? {} : { encoding: attributes.formenctype }),
    };
    if (this.form.buttons.length < 20) this.form.buttons.push(button);
    this.label.button = button;
  }

  private addField(attributes: Attributes, field: MutableField): void {
    this.lastField = field;
    if (field.name === '') field.name = attributes.id ?? '';
    if (attributes.form !== undefined) this.orphans.push({ form: attributes.form, field });
    else if (this.form !== undefined && this.form.fields.length < 500) this.form.fields.push(field);
  }

  private lastField: MutableField | undefined;

  private endTextArea(): void {
    this.fieldInWork().value = this.collected;
    if (this.documents.length < mostDocuments) this.documents.push(this.collected.slice(0, longestDocument));
  }

  private fieldInWork(): { value: string } {
    return this.lastField ?? { value: '' };
  }
}

type MutableField = { -readonly [K in keyof FormField]: FormField[K] } & {
  options: string[];
  openOption?: boolean;
};
type MutableForm = FormModel & { readonly fields: FormField[]; readonly buttons: FormButton[] };

function formOf(attributes: Attributes): MutableForm {
  return {
    action: attributes.action?.trim() ?? '',
    method: (attributes.method ?? 'get').trim().toUpperCase(),
    encoding: (attributes.enctype ?? 'application/x-www-form-urlencoded').trim().toLowerCase(),
    id: attributes.id ?? '',
    fields: [],
    buttons: [],
  };
}

function fieldOf(attributes: Attributes, type: string): MutableField {
  const maxLength = Number(attributes.maxlength);
  return {
    name: attributes.name ?? '',
    type,
    value: attributes.value ?? '',
    checked: attributes.checked !== undefined,
    options: [],
    ...(attributes.min === undefined ? {} : { min: attributes.min }),
    ...(attributes.pattern === undefined ? {} : { pattern: attributes.pattern }),
    ...(Number.isInteger(maxLength) ? { maxLength } : {}),
  };
}

/** Runs of the same row count once: a list of three and one of thirty have one shape. */
function collapsed(shapes: readonly string[]): string {
  let current = shapes.join('');
  for (let round = 0; round < 3; round++) {
    const parts = current.split('><');
    current = parts.filter((part, index) => part !== parts[index - 1]).join('><');
  }
  return current;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
