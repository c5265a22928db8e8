import { type Condition, discriminate } from '../../attacks/discriminate.js';
import { proveError } from '../../attacks/errors.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'ldap-injection',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'LDAP injection',
  severity: 'high',
  aliases: ['ZAP-40015', 'CWE-90', 'WASC-29'],
  cwe: 90,
  fix: "Escape values for filters as RFC 4515 says, by the library's own function.",
  references: ['https://www.rfc-editor.org/rfc/rfc4515'],
  cost: { low: 3, medium: 7, high: 7, insane: 7 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

const complaints =
  /ldap3?\.core\.exceptions\.LDAP\w{0,30}Filter\w{0,30}|LDAPInvalidFilterError|malformed filter|Bad search filter|ldap\.FILTER_ERROR|javax\.naming\.directory\.InvalidSearchFilterException|\bldap_search\(\): Search: Bad search filter|Unbalanced parenthesis|invalid filter syntax|LDAP: error code \d{1,3}/i;

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const byError = await proveError(prober, place, complaints, (marker) => `${marker})(`);
  if (byError !== undefined) return [byError];
  if (!isAtLeast(prober, 'medium')) return [];
  for (const condition of conditions(place.value)) {
    const found = await discriminate(prober, place, condition);
    if (found !== undefined) return [proofOfDifference(place, found)];
  }
  return [];
}

/**
 * Letters as `\HH` are LDAP's own spelling: entries that contain one against entries that contain a control character, and the
 * value in that spelling against another value.
 */
function conditions(value: string): readonly Condition[] {
  const contains: Condition = (isTrue, marker) => {
    const index = marker.length + (marker.codePointAt(2) ?? 0);
    const code = isTrue
      ? ['65', '61', '6e', '69', '6f'][index % 5]
      : ['01', '02', '03', '04', '05'][index % 5];
    return `*\\${code}*`;
  };
  if (!/^[\w .@-]{2,64}$/.test(value)) return [contains];
  const spelled: Condition = (isTrue, marker) => {
    const at = (marker.codePointAt(3) ?? 0) % value.length;
    const code = (value.codePointAt(at) ?? 0) ^ (isTrue ? 0 : 16);
    return `${value.slice(0, at)}\\${code.toString(16).padStart(2, '0')}${value.slice(at + 1)}`;
  };
  return [contains, spelled];
}
