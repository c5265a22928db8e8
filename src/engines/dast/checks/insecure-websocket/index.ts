import type { PassiveCheck } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { bodyText, excerpt, isScript, isSecure } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

const socket = /new WebSocket\(\s?["'`](ws:\/\/[^"'`]{1,200})/g;

export const check: PassiveCheck = {
  id: 'insecure-websocket',
  mode: 'passive',
  scope: 'page',
  title: 'A WebSocket is opened without encryption',
  severity: 'low',
  aliases: ['CWE-319', 'WASC-4'],
  cwe: 319,
  fix: 'Open it with wss:.',
  references: ['https://www.rfc-editor.org/rfc/rfc6455#section-10.6'],
  check: (exchange) =>
    distinct(
      codeOf(exchange).flatMap((code) =>
        [...code.matchAll(socket)]
          .filter(([, address = '']) => isSecure(exchange) || !/^ws:\/\/(?:localhost|127\.)/.test(address))
          .map((match) => sighting(match[1] ?? '', excerpt(code, match.index))),
      ),
    ),
};

function codeOf(exchange: Exchange): readonly string[] {
  if (isScript(exchange.response)) return [bodyText(exchange.response)];
  return parsedPage(exchange).scripts.map(({ text }) => text);
}
