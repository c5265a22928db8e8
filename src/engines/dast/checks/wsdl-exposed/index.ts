import { bounded } from '../../../../core/bounded.js';
import type { PassiveCheck } from '../../check.js';
import { bodyText, isSuccess, isText } from '../../page/message.js';
import { sighting } from '../../page/sightings.js';

const description = bounded(
  /<(?:\w{1,20}:)?(?:definitions|description)\b[^>]{0,400}http:\/\/(?:schemas\.xmlsoap\.org\/wsdl|www\.w3\.org\/ns\/wsdl)/,
  256,
);

export const check: PassiveCheck = {
  id: 'wsdl-exposed',
  mode: 'passive',
  scope: 'page',
  title: 'A description of a SOAP service is public',
  severity: 'none',
  aliases: ['ZAP-90030', 'CWE-651', 'WASC-13'],
  cwe: 651,
  fix: 'Serve the description to partners only, or make sure that it lists public operations only.',
  references: ['https://www.w3.org/TR/wsdl'],
  check: (exchange) => {
    if (!isSuccess(exchange) || !isText(exchange.response)) return [];
    const head = bodyText(exchange.response).slice(0, 4000);
    const match = description.exec(head);
    return match === null ? [] : [sighting('wsdl', match[0].slice(0, 100))];
  },
};
