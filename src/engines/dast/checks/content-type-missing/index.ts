import type { PassiveCheck } from '../../check.js';
import { isSuccess, mediaType } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'content-type-missing',
  mode: 'passive',
  scope: 'page',
  title: 'An answer with content has no Content-Type',
  severity: 'none',
  aliases: ['ZAP-10019', 'CWE-345', 'WASC-12'],
  cwe: 345,
  fix: 'Send a Content-Type that fits the body.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-8.3'],
  check: (exchange) => {
    const { response } = exchange;
    if (!isSuccess(exchange) || response.body.length === 0 || mediaType(response) !== '') return [];
    return [sighting('content-type', `${response.body.length} bytes without a type`)];
  },
};
