import type { PassiveCheck, Sighting } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { isRemoval, isSessionCookie, setCookiesOf } from '../../page/cookies.js';
import { bodyText, mediaType, redact } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

const token = /"(access_?token|id_?token|token|jwt|session_?id)"\s?:\s?"([\w.~+/=-]{16,4096})"/gi;

export const check: PassiveCheck = {
  id: 'session-management',
  mode: 'passive',
  scope: 'site',
  title: 'The answer hands out a session',
  severity: 'none',
  aliases: ['ZAP-10112', 'CWE-384'],
  cwe: 384,
  fix: 'Configure how the session is carried, where the scan does not detect it.',
  references: ['https://www.rfc-editor.org/rfc/rfc6750'],
  check: (exchange) => distinct([...cookies(exchange), ...tokens(exchange)]),
};

function cookies({ response }: Exchange): readonly Sighting[] {
  return setCookiesOf(response)
    .filter((cookie) => isSessionCookie(cookie) && !isRemoval(cookie))
    .map(({ name, value }) => sighting(`cookie ${name}`, `${name}=${redact(value)}`));
}

function tokens({ response }: Exchange): readonly Sighting[] {
  if (!mediaType(response).endsWith('json')) return [];
  return [...bodyText(response).matchAll(token)].map(([, name = '', value = '']) =>
    sighting(`token ${name}`, `"${name}": ${redact(value)}`),
  );
}
