import type { PassiveCheck, Sighting } from '../../check.js';
import { type Policy, policiesOf } from '../../page/csp.js';
import { distinct, isDocument, sighting } from '../../page/sightings.js';

const directives = new Set(
  (
    'default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src font-src ' +
    'connect-src media-src object-src prefetch-src child-src frame-src worker-src manifest-src base-uri sandbox ' +
    'form-action frame-ancestors navigate-to report-uri report-to require-trusted-types-for trusted-types ' +
    'upgrade-insecure-requests block-all-mixed-content require-sri-for plugin-types fenced-frame-src'
  ).split(' '),
);
const keywords =
  /^(?:self|none|unsafe-inline|unsafe-eval|unsafe-hashes|strict-dynamic|report-sample|wasm-unsafe-eval)$/i;

export const check: PassiveCheck = {
  id: 'csp-malformed',
  mode: 'passive',
  scope: 'site',
  title: 'Parts of the Content-Security-Policy are ignored by browsers',
  severity: 'low',
  aliases: ['ZAP-10055-3', 'ZAP-10055-12', 'CWE-693', 'WASC-15'],
  cwe: 693,
  fix: "Correct the directive's name, and quote keywords with single quotes.",
  references: ['https://www.w3.org/TR/CSP3/#framework-directives'],
  check: (exchange) => (isDocument(exchange) ? distinct(policiesOf(exchange).flatMap(judge)) : []),
};

function judge(policy: Policy): readonly Sighting[] {
  return [...policy].flatMap(([name, sources]) => {
    if (!directives.has(name)) return [sighting(name, `unknown directive: ${name}`)];
    const bare = sources.find((source) => keywords.test(source) && name.endsWith('-src'));
    return bare === undefined
      ? []
      : [sighting(`${name} ${bare}`, `${name} ${bare}: a host name without quotes`)];
  });
}
