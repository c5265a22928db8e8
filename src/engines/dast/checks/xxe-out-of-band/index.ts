import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proveCallback } from '../../attacks/prove.js';
import { documentWith, isXmlPlace, sendText } from '../../attacks/xml.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'xxe-out-of-band',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'XML external entities: the parser fetches addresses',
  severity: 'high',
  aliases: ['ZAP-90023', 'CWE-611', 'WASC-43'],
  cwe: 611,
  fix: 'Switch document type declarations off in the XML parser.',
  references: ['https://www.w3.org/TR/xml/#sec-external-ent'],
  cost: { low: 1, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'xxe')
      ? noteProven(target.place, 'xxe', await prove(target.place, prober))
      : [],
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (!isXmlPlace(place) && !isAtLeast(prober, 'high')) return [];
  const payloads = [
    (url: string) => documentWith(place, `<!ENTITY e SYSTEM "${url}">`),
    (url: string) => documentWith(place, `<!ENTITY % e SYSTEM "${url}"> %e;`, false),
  ].slice(0, isAtLeast(prober, 'medium') ? 2 : 1);
  const proof = await proveCallback(prober, place, payloads, (payload) => sendText(prober, place, payload));
  return proof === undefined ? [] : [proof];
}
