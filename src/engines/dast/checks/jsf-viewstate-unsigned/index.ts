import { gunzipSync } from 'node:zlib';
import type { PassiveCheck } from '../../check.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'jsf-viewstate-unsigned',
  mode: 'passive',
  scope: 'site',
  title: 'The JSF ViewState is neither encrypted nor signed',
  severity: 'medium',
  aliases: ['ZAP-90001', 'CWE-642', 'WASC-14'],
  cwe: 642,
  fix: 'Keep the state on the server (javax.faces.STATE_SAVING_METHOD=server), or configure its encryption.',
  references: ['https://jakarta.ee/specifications/faces/4.0/jakarta-faces-4.0'],
  check: (exchange) =>
    distinct(
      parsedPage(exchange)
        .forms.flatMap(({ fields }) => fields)
        .filter(({ name, value }) => /faces\.ViewState$/.test(name) && isSerialized(value))
        .map(({ name }) => sighting(name, 'a plain Java object stream')),
    ),
};

/** AC ED 00 05 begins an object stream (Java Object Serialization Specification, section 6.4.2), packed or not. */
function isSerialized(value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  return startsStream(bytes) || startsStream(unpacked(bytes));
}

function startsStream(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('hex') === 'aced0005';
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: 1 << 20 });
  } catch {
    return Buffer.alloc(0);
  }
}
