import type { HeaderFields, ProbeRequest } from '../../exchange.js';
import { handshakeFields } from '../../http/websocket.js';
import { looksLikeAddress } from '../addresses.js';
import { bodyOf, resolveAddress } from '../forms.js';
import { valueForName } from '../values.js';
import { asJson, plainText, type ScriptValue } from './values.js';

/** What a script asks for, as far as reading shows it. */
export interface ScriptReading {
  readonly requests: readonly ProbeRequest[];
  /** Strings that look like addresses. */
  readonly addresses: readonly string[];
  /** `document.cookie = "name=value"`. */
  readonly cookies: readonly (readonly [name: string, value: string])[];
  /** Names of request headers that are set somewhere. */
  readonly headerNames: readonly string[];
}

const mostRequests = 2_000;

export interface XhrTail {
  readonly headers: readonly (readonly [string, ScriptValue])[];
  readonly body?: ScriptValue;
}

/** Takes what a script asks for, in the order of reading. */
export class Collector {
  private readonly requests = new Map<string, ProbeRequest>();
  private readonly addresses = new Set<string>();
  private readonly cookies = new Map<string, string>();
  private readonly headerNames = new Set<string>();
  /** How many requests were read, the same one again included. */
  asked = 0;

  constructor(
    private readonly base: string,
    private readonly documents: readonly string[] = [],
  ) {}

  reading(): ScriptReading {
    return {
      requests: [...this.requests.values()],
      addresses: [...this.addresses],
      cookies: [...this.cookies],
      headerNames: [...this.headerNames],
    };
  }

  addString(text: string): void {
    if (this.addresses.size < mostRequests && looksLikeAddress(text)) this.addresses.add(text.trim());
  }

  addCookie(value: ScriptValue): void {
    const match = /^\s*([^=;\s]{1,100})=([^;]{0,1000})/.exec(plainText(value) ?? '');
    if (match !== null) this.addNamedCookie(match[1], match[2]);
  }

  addNamedCookie(name: string | undefined, value: string | undefined): void {
    if (name === undefined || !/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name)) return;
    if (!this.cookies.has(name))
      this.cookies.set(name, value === '' || value === undefined ? valueForName(name) : value);
  }

  addHeaderName(name: string | undefined): void {
    if (name !== undefined && /^[\w-]{1,100}$/.test(name)) this.headerNames.add(name);
  }

  addGet(value: ScriptValue | undefined): void {
    if (value?.kind === 'text' && value.isUnknown !== true) this.addRequest('GET', value.text, [], undefined);
  }

  addXhr([method, url]: readonly ScriptValue[], { headers, body }: XhrTail): void {
    this.addSimple((plainText(method) ?? 'GET').toUpperCase(), url, body, headers);
  }

  /** `get(url)`, `post(url, data, { headers })`; of any client, as long as the first argument is an address. */
  addVerb(verb: string, values: readonly ScriptValue[], owner: string): void {
    const [url, second, third] = values;
    const address = plainText(url);
    if (url?.kind !== 'text' || address === undefined || !looksLikeAddress(address)) return;
    const isJquery = owner === '$' || owner === 'jQuery';
    const hasBody = verb !== 'get' && verb !== 'delete' && verb !== 'head' && verb !== 'options';
    const config = hasBody ? third : second;
    const headers = entriesOf(memberOf(config, 'headers'));
    const query = hasBody ? undefined : isJquery ? second : memberOf(config, 'params');
    const body =
      hasBody && second?.kind === 'object' && !isJquery ? ({ kind: 'json', of: second } as const) : second;
    this.addSimple(verb.toUpperCase(), withQuery(address, query), hasBody ? body : undefined, headers);
  }

  addOptions(options: ScriptValue | undefined, url: ScriptValue | undefined, more: XhrTail['headers']): void {
    const place = memberOf(options, 'url') ?? url;
    const address = plainText(place);
    if (address === undefined || (place?.kind === 'text' && place.isUnknown === true)) return;
    const headers = [...entriesOf(memberOf(options, 'headers')), ...more];
    const data = memberOf(options, 'body') ?? memberOf(options, 'data');
    const method = methodOf(memberOf(options, 'method') ?? memberOf(options, 'type'), data);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const query = hasBody ? memberOf(options, 'params') : (memberOf(options, 'params') ?? data);
    const type = memberText(options, 'contentType');
    const typed =
      type === undefined || !hasBody
        ? headers
        : [...headers, ['Content-Type', { kind: 'text', text: type, isGuess: false }] as const];
    this.addSimple(method, withQuery(address, query), hasBody ? data : undefined, typed);
  }

  addSimple(
    method: string,
    url: ScriptValue | undefined,
    body: ScriptValue | undefined,
    headers: XhrTail['headers'],
  ): void {
    const address = plainText(url);
    if (address === undefined || !/^[A-Z]{3,10}$/.test(method)) return;
    if (url?.kind === 'text' && url.isUnknown === true) return;
    const fields = headers.flatMap(([name, value]): HeaderFields => {
      const text = plainText(value);
      this.addHeaderName(name);
      return text === undefined || !/^[\w-]{1,100}$/.test(name)
        ? []
        : [[name, text.replace(/[^\x20-\x7e]/g, '') || valueForName(name)]];
    });
    this.addRequest(method, address, fields, body);
  }

  /** A handshake for each kind of message; one without where none is seen. */
  addSocket(url: ScriptValue | undefined, messages: readonly ScriptValue[]): void {
    const text = plainText(url)?.replace(/^ws/, 'http') ?? '';
    // A host that is put together by the script, from `location` mostly, is the page's own.
    const isOwn = url?.kind === 'text' && url.isGuess;
    const address = isOwn ? text.replace(/^https?:\/\/[^/]{0,300}/, '') : text;
    const resolved = address === '' ? undefined : resolveAddress(address, this.base);
    if (resolved === undefined || this.requests.size >= mostRequests) return;
    const bodies = messages.flatMap((message) => messageOf(message, [])?.body ?? []);
    const base = { method: 'GET', url: resolved, headers: handshakeFields };
    for (const body of bodies) this.requests.set(`${resolved} ${Buffer.from(body)}`, { ...base, body });
    if (bodies.length === 0) this.requests.set(resolved, base);
  }

  /** `body: field.value` of a stated type is what a text area of the page holds, where that is of the type. */
  private known(body: ScriptValue, headers: HeaderFields): ScriptValue {
    if (body.kind !== 'text' || body.isUnknown !== true) return body;
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    const beginning = beginnings.find(([of]) => of.test(type))?.[1];
    const text = this.documents.find((document) => beginning?.test(document) === true);
    return text === undefined ? body : { kind: 'text', text, isGuess: false };
  }

  private addRequest(
    method: string,
    address: string,
    headers: HeaderFields,
    body: ScriptValue | undefined,
  ): void {
    const url = resolveAddress(address.replace(/^ws/, 'http'), this.base);
    if (url === undefined || address === '' || this.requests.size >= mostRequests) return;
    this.asked += 1;
    const message =
      body === undefined || method === 'GET' ? undefined : messageOf(this.known(body, headers), headers);
    const own =
      message === undefined ? headers : headers.filter(([name]) => name.toLowerCase() !== 'content-type');
    const request: ProbeRequest = {
      method,
      url,
      headers: [...own, ...(message?.headers ?? [])],
      ...(message === undefined ? {} : { body: message.body }),
    };
    this.requests.set(JSON.stringify([method, url, request.headers, message?.body.toString()]), request);
  }
}

/** What a document of such a type begins with. */
const beginnings: readonly (readonly [RegExp, RegExp])[] = [
  [/xml/, /^\s*</],
  [/json/, /^\s*[[{]/],
];

/** A method that only a caller knows: what carries data is sent, anything else is asked for. */
function methodOf(value: ScriptValue | undefined, data: ScriptValue | undefined): string {
  const isKnown = value === undefined || (value.kind === 'text' && value.isUnknown !== true);
  return isKnown ? (plainText(value) ?? 'GET').toUpperCase() : data === undefined ? 'GET' : 'POST';
}

function entriesOf(value: ScriptValue | undefined): XhrTail['headers'] {
  return value?.kind === 'object' || value?.kind === 'fields' ? value.entries : [];
}

function withQuery(address: string, query: ScriptValue | undefined): ScriptValue {
  const entries = entriesOf(query);
  const text = entries
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(plainText(value) ?? '')}`)
    .join('&');
  const glue = address.includes('?') ? '&' : '?';
  return { kind: 'text', text: text === '' ? address : `${address}${glue}${text}`, isGuess: false };
}

/** The body as the call would send it; an object in clear is a form, as jQuery does it. */
function messageOf(
  body: ScriptValue,
  headers: HeaderFields,
): { headers: HeaderFields; body: Uint8Array } | undefined {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (body.kind === 'json') {
    return {
      headers: [['Content-Type', type ?? 'application/json']],
      body: Buffer.from(JSON.stringify(asJson(body.of))),
    };
  }
  if (body.kind === 'object' || body.kind === 'fields') {
    if (type?.includes('json'))
      return {
        headers: [['Content-Type', type]],
        body: Buffer.from(JSON.stringify(asJson({ kind: 'object', entries: body.entries }))),
      };
    const entries = body.entries.map(([name, value]) => ({ name, value: plainText(value) ?? '' }));
    if (entries.length === 0) return undefined;
    const isForm = body.kind === 'fields' && body.isForm;
    return bodyOf(entries, isForm ? 'multipart/form-data' : 'application/x-www-form-urlencoded');
  }
  const text = plainText(body) ?? '';
  if (text === '' || text === 'null') return undefined;
  const guessed = /^\s*[[{]/.test(text)
    ? 'application/json'
    : /^\s*</.test(text)
      ? 'application/xml'
      : 'application/x-www-form-urlencoded';
  return { headers: [['Content-Type', type ?? guessed]], body: Buffer.from(text) };
}

export function memberOf(value: ScriptValue | undefined, name: string): ScriptValue | undefined {
  return value?.kind === 'object' ? value.entries.find(([own]) => own === name)?.[1] : undefined;
}

export function memberText(value: ScriptValue | undefined, name: string): string | undefined {
  return plainText(memberOf(value, name));
}
