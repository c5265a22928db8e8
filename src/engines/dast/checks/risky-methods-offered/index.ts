import type { PassiveCheck } from '../../check.js';
import { headerValues } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

const risky = new Set(['TRACE', 'TRACK', 'CONNECT', 'DEBUG', 'PROPFIND', 'MKCOL', 'MOVE', 'COPY', 'LOCK']);

export const check: PassiveCheck = {
  id: 'risky-methods-offered',
  mode: 'passive',
  scope: 'site',
  title: 'The server says that it takes methods that applications do not need',
  severity: 'low',
  aliases: ['CWE-749', 'WASC-45'],
  cwe: 749,
  fix: 'Switch the methods off in the server.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-9.3.8'],
  check: ({ response }) => {
    const methods = [...headerValues(response, 'allow'), ...headerValues(response, 'public')]
      .flatMap((field) => field.split(','))
      .map((method) => method.trim().toUpperCase());
    return distinct(
      methods
        .filter((method) => risky.has(method))
        .map((method) => sighting(method, `Allow: ${methods.join(', ')}`)),
    );
  },
};
