import type { PassiveCheck } from '../../check.js';
import { cookiesOf, isSessionCookie } from '../../page/cookies.js';
import { bodyText, headerValue, isSuccess, mediaType, parseUrl } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'verification-request',
  mode: 'passive',
  scope: 'site',
  title: 'The request shows who is signed in',
  severity: 'none',
  aliases: ['ZAP-10113', 'CWE-287'],
  cwe: 287,
  fix: 'Let the scan ask this address to see whether its session still holds.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
  check: (exchange) => {
    const { request, response } = exchange;
    const hasSession =
      headerValue(request, 'authorization') !== undefined ||
      cookiesOf(request).some(([name, value]) => isSessionCookie({ name, value }));
    const path = parseUrl(request.url)?.pathname ?? '';
    if (request.method !== 'GET' || !hasSession || !isSuccess(exchange)) return [];
    if (!/\/(?:me|whoami|profile|account|userinfo|session|user|current)\/?$/i.test(path)) return [];
    if (
      !mediaType(response).endsWith('json') ||
      !/"(?:user|name|e?mail|login|sub|id)/i.test(bodyText(response))
    )
      return [];
    return [sighting(path, `GET ${path} names the user`, 'medium')];
  },
};
