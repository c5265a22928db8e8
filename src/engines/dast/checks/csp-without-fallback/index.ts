import type { PassiveCheck, Sighting } from '../../check.js';
import { type Policy, policiesOf, sourcesOf } from '../../page/csp.js';
import { distinct, isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'csp-without-fallback',
  mode: 'passive',
  scope: 'site',
  title: 'The Content-Security-Policy leaves a dangerous directive open',
  severity: 'medium',
  aliases: ['ZAP-10055-13', 'CWE-693', 'WASC-15'],
  cwe: 693,
  fix: 'Set script-src and object-src (or default-src), base-uri and form-action.',
  references: ['https://www.w3.org/TR/CSP3/#directives-fetch'],
  check: (exchange) => {
    const policies = isDocument(exchange) ? policiesOf(exchange) : [];
    return policies.length === 1 ? distinct(policies.flatMap(judge)) : [];
  },
};

function judge(policy: Policy): readonly Sighting[] {
  const open = [
    ...['script-src', 'object-src'].filter((directive) => sourcesOf(policy, directive) === undefined),
    ...['base-uri', 'form-action'].filter((directive) => !policy.has(directive)),
  ];
  return open.map((directive) => sighting(directive, `${directive} is not restricted`, 'medium'));
}
