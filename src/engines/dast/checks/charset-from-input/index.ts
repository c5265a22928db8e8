import type { PassiveCheck } from '../../check.js';
import { charsetOf } from '../../http/fields.js';
import { inputsOf } from '../../page/inputs.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'charset-from-input',
  mode: 'passive',
  scope: 'page',
  title: 'A parameter decides the character encoding',
  severity: 'low',
  aliases: ['ZAP-10030', 'CWE-20', 'WASC-20'],
  cwe: 20,
  fix: 'Always answer in UTF-8.',
  references: ['https://encoding.spec.whatwg.org/#security-background'],
  check: (exchange) => {
    const metas = parsedPage(exchange).elements.filter(({ name }) => name === 'meta');
    const charsets = [
      charsetOf(exchange.response.headers),
      ...metas.map(({ attributes }) => attributes.get('charset')),
    ]
      .filter((charset) => charset !== undefined)
      .map((charset) => charset.toLowerCase());
    return distinct(
      inputsOf(exchange.request)
        .filter(({ value }) => value.length > 3 && charsets.includes(value.toLowerCase()))
        .map(({ name, value }) => sighting(name, `${name}=${value} is the answer's charset`, 'medium')),
    );
  },
};
