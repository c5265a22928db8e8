import type { HeaderFields, ProbeRequest } from '../../exchange.js';
import { handshakeFields } from '../../http/websocket.js';
import { looksLikeAddress } from '../addresses.js';
import { bodyOf, resolveAddress } from '../forms.js';
import { valueForName } from '../values.js';
import { type Cursor, refuel, skipBrackets } from './cursor.js';
import { type Token, tokensOf } from './tokens.js';
import { asJson, type Names, plainText, readArguments, readValue, type ScriptValue } from './values.js';

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
const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
const navigations = new Set([
  'open',
  'assign',
  'replace',
  'navigate',
  'push',
  'goto',
  'load',
  'register',
  'importScripts',
  'EventSource',
  'Worker',
  'SharedWorker',
  'import',
  'pushState',
  'replaceState',
  'href',
  'src',
  'action',
  'location',
]);

/** @param base the address of the document that runs it */
export function readScript(source: string, base: string): ScriptReading {
  const tokens = tokensOf(source);
  refuel();
  const names = namesIn(tokens);
  const found = new Collector(base);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'text') found.addString(token.value);
    else if (token?.kind === 'template') found.addString(plainText(readValue({ tokens, at }, names)) ?? '');
    else if (token?.kind === 'word') readWord(tokens, at, token.value, names, found);
    else if (token?.value === '+' || token?.value === '[') readJoin(tokens, at, names, found);
  }
  return found.reading();
}

/** Variables and properties that hold something simple. Read twice, so that one may build on another. */
function namesIn(tokens: readonly Token[]): Names {
  const names = new Map<string, ScriptValue>();
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at + 2 < tokens.length; at++) {
      const [name, mark, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (name?.kind !== 'word' || mark?.kind !== 'mark') continue;
      const isAssignment = mark.value === '=' && !(next?.kind === 'mark' && /[=>]/.test(next.value));
      const isProperty = mark.value === ':' && (next?.kind === 'text' || next?.kind === 'template');
      if (!isAssignment && !isProperty) continue;
      if (isProperty && names.has(name.value)) continue;
      const value = readValue({ tokens, at: at + 2 }, names);
      if (value.kind !== 'text' || !value.isGuess || !names.has(name.value)) names.set(name.value, value);
    }
    readAppends(tokens, names);
  }
  return names;
}

/** `data.append('berth', 7)` adds to what `data` holds. */
function readAppends(tokens: readonly Token[], names: Map<string, ScriptValue>): void {
  for (let at = 2; at + 1 < tokens.length; at++) {
    const [owner, method, open] = [tokens[at - 2], tokens[at], tokens[at + 1]];
    if (method?.kind !== 'word' || !/^(?:append|set)$/.test(method.value)) continue;
    if (owner?.kind !== 'word' || open?.kind !== 'mark' || open.value !== '(') continue;
    const [key, value] = readArguments({ tokens, at: at + 1 }, names);
    const name = plainText(key);
    const held = names.get(owner.value);
    if (name === undefined || value === undefined || !(held?.kind === 'fields' || held?.kind === 'object'))
      continue;
    if (held.entries.some(([own]) => own === name) || held.entries.length > 200) continue;
    names.set(owner.value, { ...held, entries: [...held.entries, [name, value]] });
  }
}

/** Concatenations and `[…].join('/')` give addresses that no single string shows. */
function readJoin(tokens: readonly Token[], at: number, names: Names, found: Collector): void {
  const before = tokens[at - 1];
  const mark = tokens[at];
  if (mark?.kind === 'mark' && mark.value === '+') {
    if (before?.kind !== 'text' && before?.kind !== 'template' && before?.kind !== 'word') return;
    const earlier = tokens[at - 2];
    if (earlier?.kind === 'mark' && /[+.]/.test(earlier.value)) return;
    found.addString(plainText(readValue({ tokens, at: at - 1 }, names)) ?? '');
  } else if (tokens[at + 1]?.kind === 'text' && !(before?.kind === 'word')) {
    found.addString(plainText(readValue({ tokens, at }, names)) ?? '');
  }
}

function readWord(tokens: readonly Token[], at: number, word: string, names: Names, found: Collector): void {
  const next = tokens[at + 1];
  const isCall = next?.kind === 'mark' && next.value === '(';
  const isSet =
    next?.kind === 'mark' &&
    next.value === '=' &&
    !(tokens[at + 2]?.kind === 'mark' && (tokens[at + 2] as { value: string }).value === '=');
  if (word === 'cookie' && isSet) found.addCookie(readValue({ tokens, at: at + 2 }, names));
  else if (isSet && navigations.has(word)) found.addGet(readValue({ tokens, at: at + 2 }, names));
  else if (isCall) readCall(tokens, at, word, names, found);
}

function readCall(tokens: readonly Token[], at: number, word: string, names: Names, found: Collector): void {
  const cursor: Cursor = { tokens, at: at + 1 };
  const values = readArguments(cursor, names);
  const owner = ownerOf(tokens, at);
  const [first, second] = values;
  if (word === 'setRequestHeader') found.addHeaderName(plainText(first));
  else if (word === 'cookie' || (word === 'set' && /cookies?$/i.test(owner))) {
    found.addNamedCookie(plainText(first), plainText(second));
  } else if (word === 'open' && isMethodName(first)) found.addXhr(values, xhrTail(tokens, cursor.at, names));
  else if (word === 'ajax' || (first?.kind === 'object' && memberText(first, 'url') !== undefined)) {
    found.addOptions(first?.kind === 'object' ? first : second, first, headersWithin(tokens, at + 1, names));
  } else if (verbs.has(word.toLowerCase()) || word === 'getJSON' || word === '$post') {
    found.addVerb(word === 'getJSON' ? 'get' : word.toLowerCase(), values, owner);
  } else if (second?.kind === 'object' && isFetchOptions(second) && first !== undefined) {
    found.addOptions(second, first, []);
  } else if (word === 'WebSocket') found.addSocket(first, messagesAfter(tokens, cursor.at, names));
  else if (word === 'sendBeacon') found.addSimple('POST', first, second, []);
  else if (word === 'fetch' || word === 'Request' || navigations.has(word)) {
    found.addGet(word === 'pushState' || word === 'replaceState' ? values[2] : first);
  }
}

function ownerOf(tokens: readonly Token[], at: number): string {
  const [dot, owner] = [tokens[at - 1], tokens[at - 2]];
  return dot?.kind === 'mark' && dot.value === '.' && owner?.kind === 'word' ? owner.value : '';
}

function isMethodName(value: ScriptValue | undefined): boolean {
  return value?.kind === 'text' && /^(?:get|post|put|patch|delete|head|options)$/i.test(value.text);
}

function isFetchOptions(value: ScriptValue): boolean {
  return ['method', 'headers', 'body', 'data', 'credentials'].some(
    (name) => memberOf(value, name) !== undefined,
  );
}

function memberOf(value: ScriptValue | undefined, name: string): ScriptValue | undefined {
  return value?.kind === 'object' ? value.entries.find(([own]) => own === name)?.[1] : undefined;
}

function memberText(value: ScriptValue | undefined, name: string): string | undefined {
  return plainText(memberOf(value, name));
}

interface XhrTail {
  readonly headers: readonly (readonly [string, ScriptValue])[];
  readonly body?: ScriptValue;
}

const xhrReach = 600;

/** Headers and body that follow an `open`, up to the next one. */
function xhrTail(tokens: readonly Token[], from: number, names: Names): XhrTail {
  const headers: (readonly [string, ScriptValue])[] = [];
  let body: ScriptValue | undefined;
  for (let at = from; at < Math.min(tokens.length, from + xhrReach); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const next = tokens[at + 1];
    if (next?.kind !== 'mark' || next.value !== '(') continue;
    if (token.value === 'open') break;
    if (token.value === 'setRequestHeader') {
      const [name, value] = readArguments({ tokens, at: at + 1 }, names);
      const text = plainText(name);
      if (text !== undefined && value !== undefined) headers.push([text, value]);
    } else if (token.value === 'send') body ??= readArguments({ tokens, at: at + 1 }, names)[0];
  }
  return { headers, ...(body === undefined ? {} : { body }) };
}

const socketReach = 3_000;

/** What is sent over a socket after it was opened, up to the next one. */
function messagesAfter(tokens: readonly Token[], from: number, names: Names): readonly ScriptValue[] {
  const messages: ScriptValue[] = [];
  for (let at = from; at < Math.min(tokens.length, from + socketReach); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== 'word') continue;
    if (token.value === 'WebSocket') break;
    if (token.value !== 'send' || next?.kind !== 'mark' || next.value !== '(') continue;
    messages.push(...readArguments({ tokens, at: at + 1 }, names).slice(0, 1));
  }
  return messages;
}

/** `beforeSend: function (x) { x.setRequestHeader('X-Dock', '7') }` within the call's brackets. */
function headersWithin(tokens: readonly Token[], open: number, names: Names): XhrTail['headers'] {
  const cursor: Cursor = { tokens, at: open };
  skipBrackets(cursor);
  return xhrTail(tokens.slice(open + 1, cursor.at), 0, names).headers;
}

class Collector {
  private readonly requests = new Map<string, ProbeRequest>();
  private readonly addresses = new Set<string>();
  private readonly cookies = new Map<string, string>();
  private readonly headerNames = new Set<string>();

  constructor(private readonly base: string) {}

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
    if (value?.kind === 'text') this.addRequest('GET', value.text, [], undefined);
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
    const address = memberText(options, 'url') ?? plainText(url);
    if (address === undefined) return;
    const method = (memberText(options, 'method') ?? memberText(options, 'type') ?? 'GET').toUpperCase();
    const headers = [...entriesOf(memberOf(options, 'headers')), ...more];
    const data = memberOf(options, 'body') ?? memberOf(options, 'data');
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

  private addRequest(
    method: string,
    address: string,
    headers: HeaderFields,
    body: ScriptValue | undefined,
  ): void {
    const url = resolveAddress(address.replace(/^ws/, 'http'), this.base);
    if (url === undefined || address === '' || this.requests.size >= mostRequests) return;
    const message = body === undefined || method === 'GET' ? undefined : messageOf(body, headers);
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
