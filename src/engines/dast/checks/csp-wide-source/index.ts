import type { PassiveCheck, Sighting } from '../../check.js';
import { type Policy, policiesOf, sourcesOf } from '../../page/csp.js';
import { distinct, isDocument, sighting } from '../../page/sightings.js';

const dangerous = ['script-src', 'object-src', 'base-uri', 'form-action'];

export const check: PassiveCheck = {
  id: 'csp-wide-source',
  mode: 'passive',
  scope: 'site',
  title: 'The Content-Security-Policy allows sources of any host',
  severity: 'medium',
  aliases: ['ZAP-10055-4', 'CWE-693', 'WASC-15'],
  cwe: 693,
  fix: 'Name hosts, nonces or hashes instead of *, http:, https: and data:.',
  references: ['https://www.w3.org/TR/CSP3/#source-lists'],
  check: (exchange) => (isDocument(exchange) ? distinct(policiesOf(exchange).flatMap(judge)) : []),
};

function judge(policy: Policy): readonly Sighting[] {
  return dangerous.flatMap((directive) => {
    const sources = directive.endsWith('-src') ? sourcesOf(policy, directive) : policy.get(directive);
    if (sources?.includes("'strict-dynamic'")) return [];
    const wide = sources?.find((source) => /^(?:\*|https?:|https?:\/\/\*|data:)$/i.test(source));
    return wide === undefined ? [] : [sighting(`${directive} ${wide}`, `${directive} ${sources?.join(' ')}`)];
  });
}
