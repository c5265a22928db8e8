import type { PassiveCheck, Sighting } from '../../check.js';
import { type Policy, policiesOf, sourcesOf } from '../../page/csp.js';
import { distinct, isDocument, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'csp-unsafe-script',
  mode: 'passive',
  scope: 'site',
  title: 'The Content-Security-Policy lets injected scripts run',
  severity: 'medium',
  aliases: ['ZAP-10055', 'ZAP-10055-5', 'ZAP-10055-10', 'CWE-693', 'WASC-15'],
  cwe: 693,
  fix: "Replace 'unsafe-inline' by nonces or hashes, and drop 'unsafe-eval'.",
  references: ['https://www.w3.org/TR/CSP3/#strict-csp'],
  check: (exchange) => (isDocument(exchange) ? distinct(policiesOf(exchange).flatMap(judge)) : []),
};

function judge(policy: Policy): readonly Sighting[] {
  const sources = sourcesOf(policy, 'script-src')?.map((source) => source.toLowerCase());
  if (sources === undefined) return [];
  const isPinned = sources.some((source) => /^'(?:nonce-|sha(?:256|384|512)-|strict-dynamic')/.test(source));
  const weak = [
    ...(sources.includes("'unsafe-inline'") && !isPinned ? ["'unsafe-inline'"] : []),
    ...(sources.includes("'unsafe-eval'") ? ["'unsafe-eval'"] : []),
  ];
  return weak.map((source) => sighting(`script-src ${source}`, `script-src ${sources.join(' ')}`));
}
