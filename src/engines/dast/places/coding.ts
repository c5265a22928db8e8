import type { InputPlace, PlaceKind, ValueCoding } from '../exchange.js';
import { percentDecode } from './urlencoded.js';

/** Kinds whose values applications encode once more, beyond what the kind itself needs. */
const codedKinds: ReadonlySet<PlaceKind> = new Set(['query', 'form', 'json', 'header', 'cookie', 'graphql']);

/**
 * The place as the application reads it: a value that is Base64 of plain text, or a header in percent-coding, is decoded, and
 * payloads are encoded the same way.
 */
export function decodedPlace(place: InputPlace): InputPlace {
  const coding = codingOf(place);
  if (coding === undefined) return place;
  return { ...place, value: decodedValue(place.value, coding), coding };
}

export function encodeValue(payload: string, coding: ValueCoding): string {
  if (coding === 'percent') return encodeURIComponent(payload);
  return Buffer.from(payload, 'utf8').toString(coding);
}

function decodedValue(value: string, coding: ValueCoding): string {
  return coding === 'percent' ? percentDecode(value) : Buffer.from(value, coding).toString('utf8');
}

function codingOf({ kind, value }: InputPlace): ValueCoding | undefined {
  if (!codedKinds.has(kind) || value.length > 20_000) return undefined;
  if (kind === 'header' && /%[0-9a-f]{2}/i.test(value) && encodeURIComponent(percentDecode(value)) === value)
    return 'percent';
  if (/^(?:[\w+/]{4}){2,}$|^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/.test(value))
    return isCodedText(value, 'base64') ? 'base64' : undefined;
  return /^[\w-]{8,}$/.test(value) && isCodedText(value, 'base64url') ? 'base64url' : undefined;
}

/** Decodes to plain text and back to itself. Words of eight letters hardly ever do. */
function isCodedText(value: string, coding: 'base64' | 'base64url'): boolean {
  const bytes = Buffer.from(value, coding);
  const isText =
    bytes.length >= 4 &&
    bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d);
  return isText && /[a-z0-9]{2}/i.test(bytes.toString('latin1')) && bytes.toString(coding) === value;
}
