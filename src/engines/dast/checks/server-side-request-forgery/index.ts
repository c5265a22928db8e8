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
  cost: { low: 1, medium: 3, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const { outOfBand } = prober;
  if (outOfBand === undefined) return [];
  const probe = await addressProbe(prober, place);
  const wasCalled = await outOfBand.wasCalled(probe.marker, isAtLeast(prober, 'high') ? 500 : 20);
  if (!wasCalled && prober.strength === 'low') return [];
  const bare = (url: string) => url.replace(/^https?:\/\//, '');
  // A host that is put into an address, one that is put behind a host of the application's, and one that is looked for within.
  const usual = [bare, (url: string) => `@${bare(url)}`];
  const more = [(url: string) => `//${bare(url)}`, (url: string) => `${url}?${place.value}`];
  const payloads = wasCalled
    ? [(url: string) => url]
    : [...usual, ...(isAtLeast(prober, 'high') ? more : [])];
  const proof = await proveCallback(prober, place, payloads);
  return proof === undefined ? [] : [proof];
}
