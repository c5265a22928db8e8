import { gunzipSync } from 'node:zlib';
import { reasonOf } from '../core/errors.js';
import { bunzip2 } from '../formats/bzip2/index.js';
import { parseXml, type XmlElement } from '../formats/xml/index.js';
import { invalidFeed } from './json-feed.js';

const longestElement = 8 * 1024 * 1024;

/** An element of a large document, or in words why it could not be read. */
export type XmlItem = XmlElement | string;

/**
 * The elements of some names, in their order, each parsed for itself: a document of a hundred megabytes is never a tree, and
 * one broken element costs itself. Elements of one name do not nest.
 */
export function* elementsNamed(text: string, names: readonly string[]): Generator<XmlItem> {
  const start = new RegExp(`<(?:[\\w-]{1,30}:)?(${names.join('|')})(?=[\\s>/])`, 'g');
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const tag = match[0].slice(1);
    const close = text.indexOf('>', match.index);
    if (close === -1) return;
    const isEmpty = text[close - 1] === '/';
    const end = isEmpty ? close + 1 : text.indexOf(`</${tag}>`, close);
    if (end === -1) {
      yield `<${tag}> is not closed`;
      return;
    }
    const stop = isEmpty ? end : end + tag.length + 3;
    start.lastIndex = stop;
    yield stop - match.index > longestElement
      ? `<${tag}> is too long`
      : parsed(text.slice(match.index, stop));
  }
}

function parsed(text: string): XmlItem {
  try {
    return parseXml(text);
  } catch (thrown) {
    return reasonOf(thrown).slice(0, 160);
  }
}

/**
 * The text of a file that may be packed; the first bytes decide.
 * @throws SeaworthyError FEED_INVALID, ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function unpackedText(bytes: Uint8Array, maxBytes: number, place: string): string {
  return new TextDecoder().decode(unpackedBytes(bytes, maxBytes, place));
}

function unpackedBytes(bytes: Uint8Array, maxBytes: number, place: string): Uint8Array {
  if (bytes[0] === 0x42 && bytes[1] === 0x5a && bytes[2] === 0x68) return bunzip2(bytes, maxBytes);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (thrown) {
    throw invalidFeed(`it cannot be unpacked (${reasonOf(thrown).slice(0, 80)})`, place, thrown);
  }
}
