import { STATUS_CODES } from 'node:http';
import { SeaworthyError } from '../../core/errors.js';
import { UpdateRefused } from '../../trust/notary/update.js';
import { Overloaded } from '../shared/body.js';
import { StorageUnavailable } from './storage.js';

/** An answer, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** Codes and words that notary's clients know (Docker registry API v2 error shape). */
const messages = {
  VERSION: 'A newer version of metadata is already available.',
  INVALID_UPDATE: 'Update sent by the client is invalid.',
  INVALID_ROLE: 'The role you are attempting to operate on is invalid.',
  INVALID_GUN: 'The server does not support actions on images of this name.',
  NO_FILENAME: 'No file/role name provided.',
  MALFORMED_JSON: 'JSON sent by the client could not be parsed.',
  MALFORMED_UPLOAD: 'The body of the request is malformed.',
  METADATA_NOT_FOUND: 'You have requested metadata that does not exist.',
  INVALID_PARAMETERS: 'The parameters provided are not valid.',
  UNSUPPORTED: 'The operation is unsupported.',
  UNAVAILABLE: 'The server cannot answer now. Try again in a moment.',
  UNKNOWN: 'unknown error',
} as const;
export type NotaryCode = keyof typeof messages;

export function ok(body: Uint8Array | string, contentType: string, headers?: Reply['headers']): Reply {
  return { status: 200, contentType, body, ...(headers === undefined ? {} : { headers }) };
}

export function json(value: unknown): Reply {
  return ok(JSON.stringify(value), 'application/json');
}

export function failure(status: number, code: NotaryCode, detail?: unknown): Reply {
  const error = { code, message: messages[code], detail: detail ?? null };
  return { status, contentType: 'application/json', body: JSON.stringify({ errors: [error] }) };
}

/** What a client learns of something that was thrown; 500 for what is not its fault, without its words. */
export function replyTo(error: unknown): Reply {
  if (error instanceof UpdateRefused) {
    if (error.refusal === 'VERSION') return failure(400, 'VERSION', error.message);
    return failure(400, 'INVALID_UPDATE', { Name: error.refusal, Error: { Msg: error.message } });
  }
  if (error instanceof Overloaded) {
    return { ...failure(503, 'UNAVAILABLE', error.message), headers: { 'Retry-After': '2' } };
  }
  if (error instanceof StorageUnavailable)
    return {
      ...failure(503, 'UNAVAILABLE', 'The storage does not answer.'),
      headers: { 'Retry-After': '2' },
    };
  if (!(error instanceof SeaworthyError)) return failure(500, 'UNKNOWN');
  switch (error.code) {
    case 'LIMIT_EXCEEDED':
      return failure(413, 'MALFORMED_UPLOAD', error.message);
    case 'NETWORK':
      return failure(408, 'MALFORMED_UPLOAD', error.message);
    case 'MANIFEST_INVALID':
      return failure(400, 'MALFORMED_UPLOAD', error.message);
    default:
      return failure(500, 'UNKNOWN');
  }
}

/** The reply as bytes of HTTP/1.1, for a connection that Node has given up parsing. */
export function rawReply({ status, contentType, body }: Reply): string {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}`;
}
