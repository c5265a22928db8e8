import { passwordName } from '../../../../knowledge/secret-words.js';
import type { PassiveCheck, Sighting } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { cookiesOf, setCookiesOf } from '../../page/cookies.js';
import { decodeToken, tokensIn } from '../../page/jwt.js';
import { bodyText, headerValue, isText } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'jwt-weakness',
  mode: 'passive',
  scope: 'site',
  title: 'A JSON Web Token is unsigned, endless or carries secrets',
  severity: 'medium',
  aliases: ['ZAP-120002', 'CWE-347', 'WASC-14'],
  cwe: 347,
  fix: 'Sign tokens, let them expire, and keep secrets out of their claims.',
  references: ['https://www.rfc-editor.org/rfc/rfc8725'],
  check: (exchange) => distinct([...new Set(tokensIn(textsOf(exchange)))].slice(0, 20).flatMap(judge)),
};

function textsOf({ request, response }: Exchange): string {
  const cookies = [
    ...setCookiesOf(response).map(({ value }) => value),
    ...cookiesOf(request).map(([, value]) => value),
  ];
  const body = isText(response) ? bodyText(response) : '';
  return [headerValue(request, 'authorization') ?? '', ...cookies, body].join('\n');
}

function judge(token: string): readonly Sighting[] {
  const decoded = decodeToken(token);
  if (decoded === undefined) return [];
  const { header, claims } = decoded;
  const secret = Object.keys(claims).find(
    (name) => passwordName.test(name) || /^(?:secret|pin|ssn)$/i.test(name),
  );
  return [
    ...(String(header.alg).toLowerCase() === 'none'
      ? [sighting('alg none', `header ${JSON.stringify(header)}`)]
      : []),
    ...(claims.exp === undefined
      ? [sighting('no exp', `claims ${Object.keys(claims).join(', ')}`, 'medium')]
      : []),
    ...(secret === undefined ? [] : [sighting(`claim ${secret}`, `claim "${secret}" is readable`)]),
  ];
}
