import type { PassiveCheck } from '../../check.js';
import { headerValue } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'cors-any-origin',
  mode: 'passive',
  scope: 'page',
  title: 'Any site may read the answer',
  severity: 'medium',
  aliases: ['ZAP-10098', 'CWE-264', 'WASC-14'],
  cwe: 264,
  fix: 'List the origins that may read the answer, or send no Access-Control-Allow-Origin.',
  references: ['https://fetch.spec.whatwg.org/#http-access-control-allow-origin'],
  check: ({ response }) => {
    const origin = headerValue(response, 'access-control-allow-origin');
    if (origin !== '*' && origin !== 'null') return [];
    return [sighting('access-control-allow-origin', `Access-Control-Allow-Origin: ${origin}`, 'medium')];
  },
};
