import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { HeaderFields } from '../exchange.js';
import { fieldOf } from './fields.js';

const mostCodings = 3;

/**
 * Undoes `Content-Encoding` (RFC 9110, section 8.4), at most `maxBytes` of it: a small answer may unfold to
 * gigabytes. What cannot be decoded stays as it came.
 */
export function decodeBody(
  headers: HeaderFields,
  raw: Uint8Array,
  maxBytes: number,
): { readonly body: Uint8Array; readonly isTruncated: boolean } {
  const codings = (fieldOf(headers, 'content-encoding') ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > mostCodings) return { body: raw, isTruncated: true };
  let body = raw;
  for (const coding of codings.reverse()) {
    const plain = decodeOne(coding, body, maxBytes);
    if (plain === undefined) return { body, isTruncated: body.length > maxBytes };
    if (plain === 'too long') return { body: body.subarray(0, maxBytes), isTruncated: true };
    body = plain;
  }
  return { body, isTruncated: false };
}

function decodeOne(coding: string, body: Uint8Array, maxBytes: number): Uint8Array | 'too long' | undefined {
  const options = { maxOutputLength: maxBytes };
  try {
    // A cut stream still gives what it holds: Z_SYNC_FLUSH does not ask for its end.
    const lenient = { ...options, finishFlush: constants.Z_SYNC_FLUSH };
    if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(body, lenient);
    if (coding === 'br')
      return brotliDecompressSync(body, { ...options, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    if (coding !== 'deflate') return undefined;
    // Some servers send it without the zlib header (RFC 9110, section 8.4.1.2).
    const isZlib = body.length > 1 && ((body[0] ?? 0) & 0x0f) === 8;
    return isZlib ? inflateSync(body, lenient) : inflateRawSync(body, lenient);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too long' : undefined;
  }
}
