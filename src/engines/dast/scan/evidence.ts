import { holdsPassword, looksLikeSecret } from '../../../knowledge/secret-names.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { bodyText, fieldOf, mediaTypeOf } from '../http/fields.js';
import { originOf, requestTargetOf } from '../http/scope.js';
import { isWebSocket } from '../http/websocket.js';

const mostRequestChars = 16_000;
const aroundChars = 500;
const beginningChars = 600;

/** Fields that differ from one answer to the next and prove nothing. */
const volatile = new Set([
  'date',
  'age',
  'etag',
  'last-modified',
  'expires',
  'x-request-id',
  'x-runtime',
  'x-response-time',
  'connection',
  'keep-alive',
  'cf-ray',
]);
const secretFields = new Set(['authorization', 'proxy-authorization', 'x-api-key', 'x-auth-token']);

/** The request as text, as it goes over the wire, with secrets left out. */
export function requestText(request: ProbeRequest, secrets: readonly string[]): string {
  const { method, url, headers, body } = request;
  const host = new URL(originOf(url) ?? 'http://invalid').host;
  const lines = [
    `${method} ${requestTargetOf(url)} HTTP/1.1`,
    ...(fieldOf(headers, 'host') === undefined ? [`Host: ${host}`] : []),
    ...headers.map(([name, value]) => `${name}: ${secretFields.has(name.toLowerCase()) ? redacted : value}`),
  ];
  const text = `${lines.join('\r\n')}\r\n\r\n${body === undefined ? '' : Buffer.from(body).toString('utf8')}`;
  return withoutSecrets(text, secrets).slice(0, mostRequestChars);
}

/** Status, fields and the part of the body around `evidence`; its beginning where it shows none. */
export function responseText({ response }: Exchange, evidence: string, secrets: readonly string[]): string {
  const fields = response.headers
    .filter(([name]) => !volatile.has(name.toLowerCase()))
    .map(([name, value]) => `${name}: ${name.toLowerCase() === 'set-cookie' ? cookieShown(value) : value}`);
  const head = `HTTP/1.1 ${response.status}\r\n${fields.join('\r\n')}\r\n\r\n`;
  return withoutSecrets(head.slice(0, 8_000) + bodyShown(response, evidence), secrets);
}

function bodyShown(response: Exchange['response'], evidence: string): string {
  if (/^(?:image|audio|video|font)\//.test(mediaTypeOf(response.headers)))
    return `(${response.body.length} bytes)`;
  const text = bodyText(response);
  const at = evidence === '' ? -1 : text.indexOf(evidence);
  if (at < 0) return text.slice(0, beginningChars) + (text.length > beginningChars ? '…' : '');
  const start = Math.max(0, at - aroundChars);
  const end = at + evidence.length + aroundChars;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

const redacted = '(redacted)';

/** A cookie that reads like a token is one. */
function cookieShown(field: string): string {
  return field.replace(
    /^([^=;]+=)([^;]{12,})/,
    (_, name: string, value: string) => `${name}${value.slice(0, 2)}…`,
  );
}

export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (shown, secret) => (secret.length < 6 ? shown : shown.replaceAll(secret, redacted)),
    text,
  );
}

const members =
  /"([\w.-]{1,60})"\s{0,3}:\s{0,3}"([^"\s]{6,300})"|^([A-Z][A-Z0-9_]{1,60})=["']?([^\s"']{6,300})/gm;
const mostRead = 200_000;

/** Secrets that an answer itself shows, by the names of its members and variables: no report repeats them. */
export function secretsShown({ response }: Exchange): readonly string[] {
  const found = new Set<string>();
  for (const [, member, text, variable, word] of bodyText(response).slice(0, mostRead).matchAll(members)) {
    const [name, value] = [member ?? variable ?? '', text ?? word ?? ''];
    if (looksLikeSecret(name, value) || holdsPassword(value)) found.add(value);
  }
  return [...found];
}

/** A line for a shell. Session fields are not in it: they are secrets, and have ended by then. */
export function curlLine({ method, url, headers, body }: ProbeRequest, secrets: readonly string[]): string {
  if (isWebSocket({ method, url, headers })) return socketLine(url, body, secrets);
  const words = ['curl', '--path-as-is', '-i', '-s'];
  if (method !== 'GET') words.push('-X', method);
  for (const [name, value] of headers) {
    if (!secretFields.has(name.toLowerCase())) words.push('-H', quoted(`${name}: ${value}`));
  }
  if (body !== undefined && body.length > 0)
    words.push('--data-binary', quoted(Buffer.from(body).toString('utf8')));
  words.push(quoted(url));
  return withoutSecrets(words.join(' '), secrets).slice(0, mostRequestChars);
}

function socketLine(url: string, body: Uint8Array | undefined, secrets: readonly string[]): string {
  const message = body === undefined ? [] : ['-x', quoted(Buffer.from(body).toString('utf8'))];
  const words = ['npx', 'wscat', '-c', quoted(url.replace(/^http/i, 'ws')), ...message];
  return withoutSecrets(words.join(' '), secrets).slice(0, mostRequestChars);
}

/** For a POSIX shell; control characters in the `$'…'` form that bash and most others know. */
function quoted(word: string): string {
  if (!/[\x00-\x1f\x7f]/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  const escaped = word.replace(
    /[\x00-\x1f\x7f'\\]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `$'${escaped}'`;
}

/** The other way around: what `replay` reads from a report. `undefined` where the text is no request. */
export function requestFromText(text: string, origin: string): ProbeRequest | undefined {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\r\n');
  const match = /^([A-Z]{1,20}) (\S.*) HTTP\/1\.1$/.exec(first);
  if (match === null) return undefined;
  const headers = lines
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trimStart()] as const)
    .filter(([name, value]) => name !== '' && name.toLowerCase() !== 'host' && value !== redacted);
  const body = end < 0 ? '' : text.slice(end + 4);
  return {
    method: match[1] ?? 'GET',
    url: `${origin}${match[2]}`,
    headers,
    ...(body === '' ? {} : { body: Buffer.from(body) }),
  };
}
