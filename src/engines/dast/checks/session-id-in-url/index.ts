import type { PassiveCheck } from '../../check.js';
import { parseUrl, redact } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

const name =
  /^(?:jsessionid|phpsessid|aspsessionid\w*|asp\.net_sessionid|session_?id|sid|cfid|cftoken|sessid)$/i;

export const check: PassiveCheck = {
  id: 'session-id-in-url',
  mode: 'passive',
  scope: 'site',
  title: 'The session id travels in the address',
  severity: 'medium',
  aliases: ['ZAP-3', 'CWE-598', 'WASC-13'],
  cwe: 598,
  fix: 'Keep the session in a cookie, and switch address rewriting off.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
  check: ({ request }) => {
    const url = parseUrl(request.url);
    const matrix = /;(jsessionid)=([\w.!-]{8,})/i.exec(url?.pathname ?? '');
    return distinct([
      ...(matrix ? [sighting('jsessionid', `;jsessionid=${redact(matrix[2] ?? '')}`)] : []),
      ...[...(url?.searchParams ?? [])]
        .filter(([key, value]) => name.test(key) && /^[\w.!-]{8,}$/.test(value) && /\d/.test(value))
        .map(([key, value]) => sighting(key, `${key}=${redact(value)}`)),
    ]);
  },
};
