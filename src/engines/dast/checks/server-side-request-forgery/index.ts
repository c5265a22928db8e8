import { addressProbe } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proveCallback } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'server-side-request-forgery',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'The server fetches an address that the input names',
  severity: 'high',
  aliases: ['ZAP-40046', 'CWE-918', 'WASC-20'],
  cwe: 918,
  fix: 'Fetch listed hosts only; resolve the name once and refuse internal addresses.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  cost: { low: 1, medium: 1, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const { outOfBand } = prober;
  if (outOfBand === undefined) return [];
  const probe = await addressProbe(prober, place);
  const wasCalled = await outOfBand.wasCalled(probe.marker, isAtLeast(prober, 'high') ? 500 : 20);
  if (!wasCalled && !isAtLeast(prober, 'high')) return [];
  const host = (url: string) => url.replace(/^https?:/, '');
  const payloads = wasCalled
    ? [(url: string) => url]
    : [host, (url: string) => host(url).slice(2), (url: string) => `${url}?${place.value}`];
  const proof = await proveCallback(prober, place, payloads);
  return proof === undefined ? [] : [proof];
}
