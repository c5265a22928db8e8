import type { InputPlace, ProbeRequest } from '../exchange.js';
import { headerValue } from '../page/message.js';

/** A header field of an operation as a place, for proofs that need one. */
export function placeOfHeader(request: ProbeRequest, name: string): InputPlace {
  return { kind: 'header', name, value: headerValue(request, name) ?? '', request };
}
