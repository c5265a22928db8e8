import type { PassiveCheck } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { bodyText, excerpt, isScript } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

const anyTarget = /\.postMessage\([^;\n]{1,200},\s?["'`]\*["'`]\s?\)/g;

export const check: PassiveCheck = {
  id: 'postmessage-any-origin',
  mode: 'passive',
  scope: 'page',
  title: 'Messages are posted to windows of any origin',
  severity: 'low',
  aliases: ['CWE-346', 'WASC-14'],
  cwe: 346,
  fix: 'Name the receiver\'s origin instead of "*".',
  references: ['https://html.spec.whatwg.org/multipage/web-messaging.html#authors'],
  check: (exchange) =>
    distinct(
      codeOf(exchange).flatMap((code) =>
        [...code.matchAll(anyTarget)].map((match) =>
          sighting('postMessage', excerpt(code, match.index), 'medium'),
        ),
      ),
    ),
};

function codeOf(exchange: Exchange): readonly string[] {
  if (isScript(exchange.response)) return [bodyText(exchange.response)];
  return parsedPage(exchange).scripts.map(({ text }) => text);
}
