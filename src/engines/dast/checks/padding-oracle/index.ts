import { discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'padding-oracle',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Answers show whether the padding of an encrypted value is right',
  severity: 'high',
  aliases: ['ZAP-90024', 'CWE-209', 'CWE-354', 'WASC-20'],
  cwe: 354,
  fix: 'Use authenticated encryption such as AES-GCM.',
  references: ['https://cwe.mitre.org/data/definitions/354.html'],
  cost: { low: 0, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

type Encoding = 'hex' | 'base64' | 'base64url';

/** In CBC a changed byte changes the same byte of the next block: the last one hits the padding, the first one the text only. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const encoding = encodingOf(place.value);
  if (encoding === undefined || !isAtLeast(prober, 'medium')) return [];
  const bytes = Buffer.from(place.value, encoding);
  for (const block of [16, 8]) {
    if (bytes.length % block !== 0 || bytes.length < 2 * block || isPrintable(bytes)) continue;
    const start = bytes.length - 2 * block;
    const found = await discriminate(prober, place, (isTrue, marker) => {
      const changed = Buffer.from(bytes);
      const at = isTrue ? start + block - 1 : start;
      changed[at] = (changed[at] ?? 0) ^ (0x80 | ((marker.codePointAt(2) ?? 1) & 0x3f));
      return changed.toString(encoding);
    });
    if (found !== undefined) return [proofOfDifference(place, found, 'medium')];
  }
  return [];
}

function encodingOf(value: string): Encoding | undefined {
  if (/^(?:[0-9a-f]{32,}|[0-9A-F]{32,})$/.test(value)) return 'hex';
  if (!/^[\w+/-]{22,}={0,2}$/.test(value) || !/\d/.test(value) || !/[A-Z]/.test(value)) return undefined;
  return /[-_]/.test(value) ? 'base64url' : 'base64';
}

function isPrintable(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
}
