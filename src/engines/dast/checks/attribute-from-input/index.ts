import type { PassiveCheck } from '../../check.js';
import { distinctInputs } from '../../page/inputs.js';
import { isRedirect } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

/** Attributes that a browser loads from or runs. */
const powerful = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'srcdoc',
  'style',
  'content',
  'poster',
]);

export const check: PassiveCheck = {
  id: 'attribute-from-input',
  mode: 'passive',
  scope: 'page',
  title: "A parameter decides an element's address or style",
  severity: 'none',
  aliases: ['ZAP-10031', 'CWE-20', 'WASC-20'],
  cwe: 20,
  fix: 'Check the value against a list before it enters the attribute.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  check: (exchange) => {
    const inputs = distinctInputs(exchange.request);
    if (inputs.length === 0 || isRedirect(exchange)) return [];
    return distinct(
      parsedPage(exchange).elements.flatMap(({ name: element, attributes }) =>
        [...attributes]
          .filter(([attribute]) => powerful.has(attribute))
          .flatMap(([attribute, text]) => {
            const input = inputs.find(({ value }) => text.startsWith(value));
            return input
              ? [sighting(`${element} ${attribute}`, `${input.name} -> ${attribute}="${text}"`, 'low')]
              : [];
          }),
      ),
    );
  },
};
