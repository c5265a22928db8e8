import type { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../core/errors.js';

/**
 * The records of an extended header: `LENGTH KEY=VALUE\n` each (POSIX.1-2017, pax, "pax Extended Header").
 * Only the keys in `wanted` are kept; an empty value takes a key away.
 * @throws SeaworthyError ARCHIVE_CORRUPT
 */
export function parsePax(body: Buffer, wanted: (key: string) => boolean): Map<string, string> {
  const records = new Map<string, string>();
  let at = 0;
  while (at < body.length && body[at] !== 0) {
    const space = body.indexOf(0x20, at);
    const length = space < 0 || space - at > 10 ? Number.NaN : Number(body.toString('latin1', at, space));
    const end = at + length;
    if (!Number.isInteger(length) || end > body.length || end <= space || body[end - 1] !== 0x0a)
      throw corrupt();
    const equals = body.indexOf(0x3d, space);
    if (equals < 0 || equals >= end) throw corrupt();
    const key = body.toString('utf8', space + 1, equals);
    if (wanted(key)) keep(records, key, body.toString('utf8', equals + 1, end - 1));
    at = end;
  }
  return records;
}

function keep(records: Map<string, string>, key: string, value: string): void {
  if (value === '') records.delete(key);
  else records.set(key, value);
}

function corrupt(): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', 'an extended header of the tar archive breaks its format', {
    whatToDo: 'Save or fetch the archive again; it is damaged.',
  });
}
