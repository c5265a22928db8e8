import { inflateSync } from 'node:zlib';
import type { Exchange } from '../exchange.js';
import { isSessionCookie, type SetCookie, setCookiesOf } from '../page/cookies.js';
import { parseUrl } from '../page/message.js';

/** What a session cookie says, for the formats that are signed but not encrypted; the text itself for others. */
export function sessionText({ value }: SetCookie): string {
  const raw = decoded(value).replace(/^s:/, '');
  const isPacked = raw.startsWith('.');
  const [first = '', second = ''] = raw.replace(/^\./, '').split('.');
  const parts = [first, second].map((part) => unpacked(Buffer.from(part, 'base64url'), isPacked));
  return [raw, ...parts].join('\n');
}

/** Flask packs long sessions with zlib and puts a dot in front. */
function unpacked(bytes: Buffer, isPacked: boolean): string {
  if (!isPacked) return bytes.toString('utf8');
  try {
    return inflateSync(bytes, { maxOutputLength: 1 << 16 }).toString('utf8');
  } catch {
    return '';
  }
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Session cookies of the answer whose content holds the marker. */
export function sessionsWith({ response }: Exchange, marker: string): readonly SetCookie[] {
  return setCookiesOf(response).filter(
    (cookie) => isSessionCookie(cookie) && sessionText(cookie).includes(marker),
  );
}

export function isOverTls({ request }: Exchange): boolean {
  return parseUrl(request.url)?.protocol === 'https:';
}
