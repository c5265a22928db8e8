import { injectable } from '../../attacks/places.js';
import { firstProof, hasTechnology, isAtLeast, proveCallback } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'text4shell',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Commons Text runs scripts in what it interpolates',
  severity: 'critical',
  aliases: ['ZAP-40047', 'CVE-2022-42889', 'CWE-94', 'WASC-20'],
  cwe: 94,
  fix: 'Update Commons Text to 1.10.0 or later.',
  references: ['https://commons.apache.org/proper/commons-text/security.html'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isLikely = hasTechnology(prober, /commons-text|java|spring|tomcat|jetty|maven/) === true;
  if (!isLikely && !isAtLeast(prober, 'high')) return [];
  const shown = await firstProof(prober, place, [
    ({ a, b, product }) => ({ payload: `\${script:javascript:${a}*${b}}`, expected: product }),
  ]);
  if (shown.length > 0) return shown;
  const proof = await proveCallback(prober, place, [(url) => `\${url:UTF-8:${url}}`]);
  return proof === undefined ? [] : [proof];
}
