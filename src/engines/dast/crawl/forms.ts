import type { HeaderFields, ProbeRequest } from '../exchange.js';
import { encodeComponent } from '../places/urlencoded.js';
import type { FormButton, FormField, FormModel } from './html.js';
import { defaultValue } from './values.js';

/** Name and value of each field that would be submitted, or a file. */
export interface Entry {
  readonly name: string;
  readonly value: string;
  readonly isFile?: boolean;
}

/** The requests that a form makes, one for each button, filled in with sensible values. `base` resolves its action. */
export function formRequests(
  form: FormModel,
  base: string,
  given: ReadonlyMap<string, string> = new Map(),
): readonly ProbeRequest[] {
  const buttons: readonly (FormButton | undefined)[] = form.buttons.length === 0 ? [undefined] : form.buttons;
  return buttons.flatMap((button) => {
    const request = formRequest(form, base, button, given);
    return request === undefined ? [] : [request];
  });
}

function formRequest(
  form: FormModel,
  base: string,
  button: FormButton | undefined,
  given: ReadonlyMap<string, string>,
): ProbeRequest | undefined {
  const action = button?.action ?? form.action;
  if (/^(?:javascript|mailto|data):/i.test(action)) return undefined;
  const url = resolveAddress(action === '' ? base : action, base);
  if (url === undefined) return undefined;
  const method = (button?.method ?? form.method).toUpperCase();
  const entries = [
    ...form.fields.flatMap((field) => entryOf(field, form.fields, given)),
    ...(button === undefined || button.name === '' ? [] : [{ name: button.name, value: button.value }]),
  ];
  if (method === 'DIALOG') return undefined;
  if (method !== 'POST') return { method: 'GET', url: withQuery(url, entries), headers: [] };
  return { method: 'POST', url, ...bodyOf(entries, (button?.encoding ?? form.encoding).toLowerCase()) };
}

/** `undefined` where it is no address that we could ask. Fragments are dropped: they are never sent. */
export function resolveAddress(reference: string, base: string): string | undefined {
  const text = reference.trim();
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url.href;
}

function entryOf(
  field: FormField,
  all: readonly FormField[],
  given: ReadonlyMap<string, string>,
): readonly Entry[] {
  const { name, type, value, options } = field;
  if (name === '') return [];
  const wanted = given.get(name);
  if (wanted !== undefined) return [{ name, value: wanted }];
  if (type === 'radio') {
    const group = all.filter((one) => one.type === 'radio' && one.name === name);
    const chosen = group.find(({ checked }) => checked) ?? group[0];
    return chosen === field ? [{ name, value: value || 'on' }] : [];
  }
  if (type === 'checkbox') return [{ name, value: value || 'on' }];
  if (type === 'select') return [{ name, value: value || options.find((one) => one !== '') || 'probe' }];
  if (type === 'file') return [{ name, value: 'A small note.\n', isFile: true }];
  if (value !== '' || type === 'hidden') return [{ name, value }];
  return [{ name, value: defaultValue(field) }];
}

function withQuery(url: string, entries: readonly Entry[]): string {
  const bare = url.split('?', 1)[0] ?? url;
  return entries.length === 0 ? url : `${bare}?${urlencoded(entries)}`;
}

export function urlencoded(entries: readonly Entry[]): string {
  return entries.map(({ name, value }) => `${encodeComponent(name)}=${encodeComponent(value)}`).join('&');
}

const boundary = 'seaworthy-part-7d1c4f9a';

export function bodyOf(
  entries: readonly Entry[],
  encoding: string,
): { readonly headers: HeaderFields; readonly body: Uint8Array } {
  if (encoding.startsWith('multipart/form-data')) {
    return {
      headers: [['Content-Type', `multipart/form-data; boundary=${boundary}`]],
      body: Buffer.from(`${entries.map(partOf).join('')}--${boundary}--\r\n`),
    };
  }
  if (encoding.startsWith('text/plain')) {
    return {
      headers: [['Content-Type', 'text/plain']],
      body: Buffer.from(entries.map(({ name, value }) => `${name}=${value}\r\n`).join('')),
    };
  }
  return {
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: Buffer.from(urlencoded(entries)),
  };
}

function partOf({ name, value, isFile = false }: Entry): string {
  const file = isFile ? '; filename="note.txt"\r\nContent-Type: text/plain' : '';
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '%22')}"${file}\r\n\r\n${value}\r\n`;
}
