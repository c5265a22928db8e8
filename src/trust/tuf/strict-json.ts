import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * JSON that every reader understands alike: UTF-8, and no member twice in one object (RFC 8259 section 4: what a
 * reader makes of those is unpredictable; two readers with two minds are a way around a signature).
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  const value = parsed(text);
  if (membersWritten(text) !== membersKept(value)) throw invalid('an object has the same member twice');
  return value;
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw invalid('it is not UTF-8', error);
  }
}

function parsed(text: string): unknown {
  try {
    return readJson(text);
  } catch (error) {
    throw invalid(reasonOf(error), error);
  }
}

/** Outside strings, a valid text has exactly one colon for each member. */
function membersWritten(text: string): number {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3a) count += 1;
    at = unit === 0x22 ? endOfString(text, at) : at + 1;
  }
  return count;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes += 1;
  return slashes % 2 === 1;
}

function membersKept(value: unknown): number {
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const one of inner) if (typeof one === 'object') waiting.push(one);
  }
  return count;
}

function invalid(reason: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', `The metadata is not sound JSON: ${reason}.`, { cause });
}
