import { looksLikeFile } from '../../attacks/files.js';
import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast } from '../../attacks/prove.js';
import type { ActiveCheck, Prober } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'remote-file-inclusion',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Remote file inclusion: code from an address runs on the server',
  severity: 'critical',
  aliases: ['ZAP-7', 'CWE-98', 'WASC-5'],
  cwe: 98,
  fix: 'Include files by a fixed table, and set allow_url_include to Off.',
  references: ['https://www.php.net/manual/en/wrappers.data.php'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) =>
    target.scope === 'place' && isWorthIt(target.place, prober)
      ? firstProof(prober, target.place, attempts)
      : [],
};

/** Only PHP includes addresses. */
function isWorthIt(place: InputPlace, prober: Prober): boolean {
  const isPhp = hasLanguage(prober, /php/) ?? /\.php/i.test(place.request.url);
  return isPhp ? looksLikeFile(place) || isAtLeast(prober, 'medium') : isAtLeast(prober, 'high');
}

/** The included file travels in the address itself (RFC 2397): nothing is fetched from elsewhere. */
const attempts: readonly Attempts[] = [
  ({ a, b, product }) => ({ payload: `data:text/plain,<?=${a}*${b}?>`, expected: product }),
  ({ a, b, product }) => ({
    payload: `data:text/plain;base64,${Buffer.from(`<?=${a}*${b};//`).toString('base64url')}`,
    expected: product,
  }),
];
