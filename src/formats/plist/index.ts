import { childrenOf, parseXml, type XmlElement } from '../xml/index.js';
import { readBinary } from './binary.js';

/** A property list's value; dates, data and numbers are left out, because no one here needs them. */
export type PlistValue = string | boolean | readonly PlistValue[] | PlistDict;
export type PlistDict = ReadonlyMap<string, PlistValue>;

/**
 * A property list, in XML (https://www.apple.com/DTDs/PropertyList-1.0.dtd) or binary (`bplist00`), whose root is a dictionary.
 * @returns nothing where the bytes are neither
 * @throws SeaworthyError where the XML is broken
 */
export function parsePlist(bytes: Uint8Array): PlistDict | undefined {
  const value = isBinary(bytes) ? readBinary(bytes) : fromXml(new TextDecoder().decode(bytes));
  return value instanceof Map ? value : undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 6)) === 'bplist';
}

function fromXml(text: string): PlistValue | undefined {
  const root = parseXml(text);
  const [value] = root.name === 'plist' ? root.children : [root];
  return value === undefined ? undefined : plistValue(value);
}

/** The reader of XML limits the depth. */
function plistValue(element: XmlElement): PlistValue | undefined {
  if (element.name === 'dict') return dictOf(element);
  if (element.name === 'array') return element.children.flatMap((child) => plistValue(child) ?? []);
  if (element.name === 'true' || element.name === 'false') return element.name === 'true';
  return element.name === 'string' ? element.text : undefined;
}

function dictOf(element: XmlElement): PlistDict {
  const found = new Map<string, PlistValue>();
  if (childrenOf(element, 'key').length === 0) return found;
  let key: string | undefined;
  for (const child of element.children) {
    if (child.name === 'key') {
      key = child.text;
      continue;
    }
    const value = plistValue(child);
    if (key !== undefined && value !== undefined) found.set(key, value);
    key = undefined;
  }
  return found;
}
