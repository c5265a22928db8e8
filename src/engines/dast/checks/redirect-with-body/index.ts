import type { PassiveCheck } from '../../check.js';
import { bodyText, headerValue, isRedirect, isText } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

/** Beyond the address itself, a sentence and a link fit into that many bytes. */
const roomBytes = 600;

export const check: PassiveCheck = {
  id: 'redirect-with-body',
  mode: 'passive',
  scope: 'page',
  title: 'A redirect carries a whole page',
  severity: 'low',
  aliases: ['ZAP-10044', 'CWE-201', 'WASC-13'],
  cwe: 201,
  fix: 'End the handler after the redirect, so that nothing more is written.',
  references: ['https://cwe.mitre.org/data/definitions/698.html'],
  check: (exchange) => {
    const { response } = exchange;
    if (!isRedirect(exchange) || !isText(response)) return [];
    const size = response.body.length - 2 * (headerValue(response, 'location')?.length ?? 0);
    const links = bodyText(response).match(/<a\s/gi)?.length ?? 0;
    if (size <= roomBytes && links < 3) return [];
    return [sighting('body', `${response.body.length} bytes, ${links} links`, 'medium')];
  },
};
