import type { PassiveCheck } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { bodyText, excerpt, isScript } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

/** Sinks of the DOM that run text, fed straight from the address, the name or the referrer. */
const sink =
  /\b(eval|setTimeout|setInterval|Function|document\.write(?:ln)?|insertAdjacentHTML|\$|jQuery)\s?\(\s?[^;\n]{0,80}?(?:location\.(?:hash|search|href)|document\.(?:referrer|URL|cookie)|window\.name)|\.(innerHTML|outerHTML|srcdoc)\s?\+?=\s?[^;\n]{0,80}?(?:location\.(?:hash|search|href)|document\.(?:referrer|URL)|window\.name)/g;
const bypass = /\b(bypassSecurityTrust(?:Html|Script|Style|Url|ResourceUrl))\s?\(/g;

export const check: PassiveCheck = {
  id: 'dangerous-js-function',
  mode: 'passive',
  scope: 'page',
  title: 'A script feeds the address into a function that runs text',
  severity: 'low',
  aliases: ['ZAP-10110', 'CWE-749', 'CWE-79'],
  cwe: 749,
  fix: 'Use textContent and safe DOM methods, or sanitise with Trusted Types.',
  references: ['https://www.w3.org/TR/trusted-types/'],
  check: (exchange) =>
    distinct(
      codeOf(exchange).flatMap((code) =>
        [...code.matchAll(sink), ...code.matchAll(bypass)].map((match) =>
          sighting(match[1] ?? match[2] ?? '', excerpt(code, match.index), 'medium'),
        ),
      ),
    ),
};

function codeOf(exchange: Exchange): readonly string[] {
  if (isScript(exchange.response)) return [bodyText(exchange.response)];
  return parsedPage(exchange).scripts.map(({ text }) => text);
}
