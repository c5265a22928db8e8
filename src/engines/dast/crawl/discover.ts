import { withoutTrailing } from '../../../core/trailing.js';
import { readJson } from '../../../formats/json/read.js';
import { parseYaml } from '../../../formats/yaml/index.js';
import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import { bodyText, fieldOf, fieldsOf, isJson, isXml, mediaTypeOf } from '../http/fields.js';
import { originOf } from '../http/scope.js';
import { looksLikeAddress, refreshTarget } from './addresses.js';
import { formRequests, resolveAddress } from './forms.js';
import { gitAddresses, isGitIndex } from './git.js';
import { type FormModel, type PageModel, readHtml } from './html.js';
import { noTokens, type PageTokens, pageTokens, withTokens } from './page-tokens.js';
import { ScriptLibrary } from './script/functions.js';
import { readScript } from './script/requests.js';
import { isOpenApi, openApiLeads } from './seeds/openapi.js';
import { wsdlLeads } from './seeds/wsdl.js';
import { shortHash } from './template.js';

/** A request that an answer leads to. */
export interface Lead {
  readonly request: ProbeRequest;
  /** How it was found: `a[href]`, `form`, `script`, `robots.txt`. */
  readonly from: string;
  /** What a person would read on it, for deciding what it does. */
  readonly label?: string;
  /** Path segments that are known to be variable, from 0. */
  readonly variables?: readonly number[];
}

export interface Discovery {
  readonly leads: readonly Lead[];
  /** Cookies that the page's scripts set. */
  readonly cookies: readonly (readonly [name: string, value: string])[];
  /** Request headers that its scripts set or its text names. */
  readonly headerNames: readonly string[];
  readonly forms: readonly FormModel[];
  /** What pages of the same template have in common. */
  readonly shape: string;
  readonly title: string;
}

const mostLeads = 5_000;

/**
 * Reads an answer for everything that it leads to.
 * @param library the functions of the application's scripts; without one, those of this answer alone
 */
export function discover(exchange: Exchange, library = new ScriptLibrary()): Discovery {
  const { request, response } = exchange;
  const found = new Leads(request.url, library);
  readHeaders(response.headers, found);
  const text = bodyText(response);
  const type = mediaTypeOf(response.headers);
  const reader = readerFor(type, request.url, text, response.body);
  const page = reader === 'html' ? readPage(text, found) : undefined;
  const written = reader === 'script' ? readSource(text, found) : [];
  if (reader === 'style') readStyles([text], found);
  else if (reader === 'json') readData(text, found, 'JSON');
  else if (reader === 'yaml') readYaml(text, found);
  else if (reader === 'xml') readXml(text, found);
  else if (reader === 'text') readPlain(text, request.url, found);
  else if (reader === 'git')
    for (const url of gitAddresses(request.url, response.body)) found.add(url, '.git');
  else if (reader === 'pdf') readPdf(text, found);
  readWaiting(found);
  return {
    leads: found.leads,
    cookies: found.cookies,
    headerNames: [...found.headerNames].sort(),
    forms: page?.forms ?? written,
    shape: page?.shape ?? shortHash(`${type} ${jsonShape(text, type)}`),
    title: page?.title ?? '',
  };
}

type Reader = 'html' | 'script' | 'style' | 'json' | 'xml' | 'text' | 'git' | 'pdf' | 'yaml' | 'none';

function readerFor(type: string, url: string, text: string, body: Uint8Array): Reader {
  if (/\/\.git\//.test(url)) return /^\s*</.test(text) && !isGitIndex(body) ? 'html' : 'git';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (/javascript|ecmascript/.test(type)) return 'script';
  if (type === 'text/css') return 'style';
  if (isJson(type) || type === 'application/manifest+json') return 'json';
  if (type === 'image/svg+xml' || isXml(type)) return 'xml';
  if (type === 'application/pdf') return 'pdf';
  if (/yaml/.test(type) || /\.ya?ml$/i.test(url.split('?', 1)[0] ?? '')) return 'yaml';
  if (type === '' || type === 'text/plain' || type === 'application/octet-stream') return guess(text);
  return type.startsWith('text/') ? 'text' : 'none';
}

function guess(text: string): Reader {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  if (start.startsWith('<?xml')) return 'xml';
  if (start.startsWith('<')) return 'html';
  if (/^[[{]/.test(start)) return 'json';
  return start.includes('\u0000') || start.includes('\ufffd') ? 'none' : 'text';
}

class Leads {
  readonly leads: Lead[] = [];
  readonly cookies: (readonly [string, string])[] = [];
  readonly headerNames = new Set<string>();
  private readonly seen = new Set<string>();
  tokens: PageTokens = noTokens;
  documents: readonly string[] = [];

  constructor(
    public base: string,
    readonly library: ScriptLibrary,
  ) {}

  add(reference: string, from: string, more: { method?: string; label?: string } = {}): void {
    const url = resolveAddress(unquoted(reference), this.base);
    if (url !== undefined)
      this.addRequest({ method: more.method ?? 'GET', url, headers: [] }, from, more.label);
  }

  addLead({ request, from, label, variables }: Lead): void {
    this.addRequest(request, from, label);
    const last = this.leads.at(-1);
    if (variables !== undefined && last?.request === request)
      this.leads.splice(-1, 1, { ...last, variables });
  }

  addRequest(request: ProbeRequest, from: string, label?: string): void {
    const key = JSON.stringify([request.method, request.url, request.headers, request.body?.toString()]);
    if (this.seen.has(key) || this.leads.length >= mostLeads) return;
    this.seen.add(key);
    this.leads.push({ request, from, ...(label === undefined ? {} : { label }) });
  }
}

function unquoted(text: string): string {
  return text.replace(/^['"]|['"]$/g, '');
}

function readHeaders(headers: HeaderFields, found: Leads): void {
  const location = fieldOf(headers, 'location');
  if (location !== undefined) found.add(location, 'Location');
  const content = fieldOf(headers, 'content-location');
  if (content !== undefined) found.add(content, 'Content-Location');
  for (const name of ['sourcemap', 'x-sourcemap', 'x-pingback']) {
    const value = fieldOf(headers, name);
    if (value !== undefined) found.add(value, name);
  }
  const refresh = refreshTarget(fieldOf(headers, 'refresh') ?? '');
  if (refresh !== undefined) found.add(refresh, 'Refresh');
  for (const field of fieldsOf(headers, 'link')) {
    for (const match of field.matchAll(/<([^<>]{1,2000})>/g)) found.add(match[1] ?? '', 'Link');
  }
  for (const field of [
    ...fieldsOf(headers, 'content-security-policy'),
    ...fieldsOf(headers, 'content-security-policy-report-only'),
  ]) {
    for (const word of field.split(/[\s;,]+/))
      if (/^(?:\/|https?:\/\/[^/]+\/.)/.test(word)) found.add(word, 'Content-Security-Policy');
  }
  for (const field of [
    ...fieldsOf(headers, 'reporting-endpoints'),
    ...fieldsOf(headers, 'report-to'),
    ...fieldsOf(headers, 'nel'),
  ]) {
    for (const match of field.matchAll(/"((?:https?:\/)?\/[^"\s]{1,1000})"/g))
      found.add(match[1] ?? '', 'Reporting-Endpoints');
  }
}

function readPage(text: string, found: Leads): PageModel {
  const page = readHtml(text);
  found.tokens = pageTokens(text);
  found.documents = page.documents;
  const written: FormModel[] = [];
  const own = found.base;
  if (page.base !== undefined) found.base = resolveAddress(page.base, own) ?? own;
  for (const { url, from, method, label } of page.links) {
    found.add(url, from, {
      ...(method === undefined ? {} : { method }),
      ...(label === undefined ? {} : { label }),
    });
  }
  for (const form of page.forms) {
    const label = form.buttons.map((button) => button.label).join(' ');
    // Without an action a form goes to the document, not to its base (HTML, section 4.10.21.3).
    const base = form.action === '' ? own : found.base;
    for (const request of formRequests(form, base)) found.addRequest(request, 'form', label);
  }
  for (const script of page.scripts) written.push(...readSource(script, found));
  readStyles(page.styles, found);
  for (const data of page.data) readData(data, found, 'data');
  for (const comment of page.comments) readPlain(comment, '', found, 'comment');
  namesInText(page.text, found);
  addressesInText(page.text, found, 'text');
  return { ...page, forms: [...page.forms, ...written] };
}

/** Follows what a script asks for and names; gives the forms that it writes into the page. */
function readSource(source: string, found: Leads): readonly FormModel[] {
  const reading = readScript(source, found.base, found.library, found.documents);
  found.library.keep(source, found.base, found.tokens);
  for (const request of reading.requests) found.addRequest(withTokens(request, found.tokens), 'script');
  for (const address of reading.addresses) found.add(address, 'script string');
  found.cookies.push(...reading.cookies);
  for (const name of reading.headerNames) found.headerNames.add(name);
  for (const match of source.matchAll(/[#@]\s?sourceMappingURL=([^\s'"*]{1,1000})/g))
    found.add(match[1] ?? '', 'source map');
  namesInText(source, found);
  for (const match of source.matchAll(/\/\*([\s\S]*?)(?:\*\/|$)|\/\/([^\n]{1,500})/g)) {
    addressesInText(match[1] ?? match[2] ?? '', found, 'script comment');
  }
  return writtenForms(source, found);
}

/** Scripts that call functions which this answer defines, those of earlier answers among them. */
function readWaiting(found: Leads): void {
  for (const { source, base, tokens } of found.library.takeReadable())
    for (const request of readScript(source, base, found.library).requests)
      found.addRequest(withTokens(request, tokens), 'script');
}

/** Mark-up in strings. One without an action goes to the page that the script runs in, which a script file does not know. */
function writtenForms(source: string, found: Leads): readonly FormModel[] {
  const forms: FormModel[] = [];
  for (let at = source.indexOf('<form'); at >= 0 && forms.length < 20; ) {
    const end = source.indexOf('</form>', at);
    if (end < 0) break;
    const markup = source.slice(at, Math.min(end, at + 20_000)).replace(/\\(["'`/])/g, '$1');
    forms.push(...readHtml(`${markup}</form>`).forms.filter(({ action }) => action !== ''));
    at = source.indexOf('<form', end);
  }
  for (const form of forms) {
    const label = form.buttons.map((button) => button.label).join(' ');
    for (const request of formRequests(form, found.base)) found.addRequest(request, 'form in script', label);
  }
  return forms;
}

function readStyles(styles: readonly string[], found: Leads): void {
  for (const style of styles) {
    for (const match of style.matchAll(
      /url\(\s{0,9}(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|([^\s"')]{1,2000}))\s{0,9}\)/gi,
    )) {
      const url = match[1] ?? match[2] ?? match[3] ?? '';
      if (!url.startsWith('data:')) found.add(url, 'css url()');
    }
    for (const match of style.matchAll(/@import\s{1,9}(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})')/gi))
      found.add(match[1] ?? match[2] ?? '', 'css @import');
    for (const match of style.matchAll(/image-set\(([^)]{1,4000})\)/gi)) {
      for (const one of (match[1] ?? '').matchAll(/["']([^"'\s]{1,2000})["']/g))
        found.add(one[1] ?? '', 'css image-set()');
    }
    for (const match of style.matchAll(/sourceMappingURL=([^\s'"*]{1,1000})/g))
      found.add(match[1] ?? '', 'source map');
  }
}

const mostStrings = 20_000;

/** Strings of a JSON document that are addresses, and sources of a source map. */
function readData(text: string, found: Leads, from: string): void {
  let data: unknown;
  try {
    data = readJson(text.replace(/^\)\]\}',?\s*/, ''));
  } catch {
    return;
  }
  if (isOpenApi(data)) {
    for (const lead of openApiLeads(data, originOf(found.base) ?? '')) found.addLead(lead);
    return;
  }
  const stack: unknown[] = [data];
  for (let count = 0; stack.length > 0 && count < mostStrings; count++) {
    const value = stack.pop();
    if (typeof value === 'string') readDataString(value, found, from);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value).reverse()) {
        stack.push(inner);
        if (key.startsWith('/')) stack.push(key);
      }
    }
  }
}

/** Only descriptions of interfaces are worth the work. */
function readYaml(text: string, found: Leads): void {
  if (!/^[ \t]{0,9}(?:openapi|swagger)[ \t]{0,9}:/m.test(text.slice(0, 5_000)) || text.length > 2_000_000)
    return;
  try {
    const document: unknown = parseYaml(text, { maxAliases: 100 });
    if (isOpenApi(document))
      for (const lead of openApiLeads(document, originOf(found.base) ?? '')) found.addLead(lead);
  } catch {
    // Not YAML after all.
  }
}

function readDataString(value: string, found: Leads, from: string): void {
  if (looksLikeAddress(value)) found.add(value, from);
  else if (/^\s*<\w/.test(value) && value.length < 100_000)
    for (const link of readHtml(value).links) found.add(link.url, `${from} markup`);
  else if (value.length > 40 && /\b(?:fetch|function|import)\b/.test(value)) {
    // Sources that a source map carries along.
    for (const address of readScript(value.slice(0, 200_000), found.base).addresses)
      found.add(address, 'source map');
  }
}

/** Sitemaps, feeds, SVG, WSDL: addresses in attributes and as text between tags. */
function readXml(text: string, found: Leads): void {
  const described = wsdlLeads(text, found.base);
  for (const lead of described) found.addLead(lead);
  // Addresses of a description are namespaces and those of the service, which are taken by then.
  if (described.length > 0) return;
  const page = readHtml(text);
  for (const { url, from } of page.links) found.add(url, `xml ${from}`);
  for (const match of text.matchAll(
    />\s{0,40}(?:<!\[CDATA\[\s{0,9})?((?:https?:\/\/|\/)[^\s<>\]]{1,2000})\s{0,40}(?:\]\]>\s{0,9})?</g,
  )) {
    found.add((match[1] ?? '').replaceAll('&amp;', '&'), 'xml text');
  }
  for (const match of text.matchAll(/\bhref=["']([^"']{1,2000})["']/g))
    found.add((match[1] ?? '').replaceAll('&amp;', '&'), 'xml href');
  for (const script of page.scripts) readSource(script, found);
  readStyles(page.styles, found);
}

function readPlain(text: string, url: string, found: Leads, from = 'text'): void {
  if (/\/robots\.txt$/i.test(url)) {
    for (const match of text.matchAll(
      /^[ \t]{0,9}(?:(?:dis)?allow|sitemap|noindex)[ \t]{0,9}:[ \t]{0,9}([^\s#]{1,2000})/gim,
    )) {
      found.add((match[1] ?? '').replace(/[*$].*$/s, ''), 'robots.txt');
    }
  } else if (/\.m3u8?$|\/urls?\.txt$|\/sitemap\.txt$/i.test(url)) {
    for (const line of text.split('\n').slice(0, mostStrings))
      if (line.trim() !== '' && !line.startsWith('#')) found.add(line.trim(), 'list');
  }
  addressesInText(text, found, from);
  namesInText(text, found);
}

function addressesInText(text: string, found: Leads, from: string): void {
  for (const match of text.slice(0, 500_000).matchAll(/https?:\/\/[^\s"'<>()[\]{}|\\^`]{1,1000}/g))
    found.add(withoutTrailing(match[0], '.,;:!?'), from);
  if (from === 'text') return;
  for (const match of text
    .slice(0, 500_000)
    .matchAll(/(?<![\w/.<])\/[\w%~-]{1,200}(?:[/.][\w%~-]{1,200}){0,20}(?:\?[\w=&%.-]{1,200})?/g)) {
    found.add(match[0], from);
  }
}

function readPdf(text: string, found: Leads): void {
  for (const match of text.matchAll(/\/URI\s{0,9}\(([^()\\]{1,1000})\)/g)) found.add(match[1] ?? '', 'pdf');
}

/** Names of request headers that a page names: `X-Dock-Number`. */
function namesInText(text: string, found: Leads): void {
  for (const match of text
    .slice(0, 500_000)
    .matchAll(/(?<![\w-])X-[A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){0,5}(?![\w-])/g)) {
    if (found.headerNames.size < 100) found.headerNames.add(match[0]);
  }
}

/** Names of members, as far as the first level: lists of any length have one shape. */
function jsonShape(text: string, type: string): string {
  if (!isJson(type)) return '';
  try {
    const data: unknown = readJson(text);
    const first = Array.isArray(data) ? data[0] : data;
    return typeof first === 'object' && first !== null ? Object.keys(first).sort().join(',') : typeof first;
  } catch {
    return 'broken';
  }
}
