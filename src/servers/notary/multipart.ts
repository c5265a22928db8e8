import { SeaworthyError } from '../../core/errors.js';

export interface Part {
  /** As the client names it; `undefined` where it names none. */
  readonly fileName: string | undefined;
  readonly bytes: Buffer;
}

const maxParts = 1024;
const maxHeadBytes = 16 * 1024;

/**
 * The parts of a `multipart/form-data` body (RFC 7578, RFC 2046 section 5.1).
 * @throws SeaworthyError MANIFEST_INVALID saying what is missing; LIMIT_EXCEEDED for more than 1024 parts
 */
export function parseMultipart(contentType: string, body: Buffer): readonly Part[] {
  const boundary = boundaryOf(contentType);
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  const opening = delimiter.subarray(2);
  let at = body.subarray(0, opening.length).equals(opening) ? 0 : body.indexOf(delimiter) + 2;
  if (at === 1) throw malformed('the boundary that its content type names does not occur');
  const parts: Part[] = [];
  for (;;) {
    at += opening.length;
    if (body[at] === 0x2d && body[at + 1] === 0x2d) return parts;
    if (body[at] !== 0x0d || body[at + 1] !== 0x0a) throw malformed('it ends before its closing boundary');
    const end = body.indexOf(delimiter, at);
    if (end === -1) throw malformed('it ends before its closing boundary');
    if (parts.length === maxParts) {
      throw new SeaworthyError('LIMIT_EXCEEDED', `The upload has more than ${maxParts} parts.`);
    }
    parts.push(partOf(body.subarray(at, end)));
    at = end + 2;
  }
}

function boundaryOf(contentType: string): string {
  const isForm = /^multipart\/form-data\s*;/i.test(contentType);
  const match = isForm ? /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) : null;
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw malformed('it is not multipart/form-data with a boundary');
  return boundary;
}

function partOf(bytes: Buffer): Part {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1 || headEnd > maxHeadBytes) throw malformed('a part has no end of headers');
  const disposition = bytes
    .toString('utf8', 0, headEnd)
    .split('\r\n')
    .find((line) => /^content-disposition:/i.test(line));
  const match = /;\s*filename=(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/i.exec(disposition ?? '');
  const fileName = match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2];
  return { fileName, bytes: bytes.subarray(headEnd + 4) };
}

function malformed(reason: string): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', `The upload cannot be read: ${reason}.`);
}
