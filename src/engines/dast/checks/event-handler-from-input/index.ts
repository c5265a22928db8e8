import type { PassiveCheck } from '../../check.js';
import { distinctInputs } from '../../page/inputs.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'event-handler-from-input',
  mode: 'passive',
  scope: 'page',
  title: 'A parameter stands inside an event handler',
  severity: 'low',
  aliases: ['ZAP-10043', 'CWE-20', 'WASC-20'],
  cwe: 20,
  fix: 'Move handlers into script files and pass data by data- attributes.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  check: (exchange) => {
    const inputs = distinctInputs(exchange.request);
    if (inputs.length === 0) return [];
    return distinct(
      parsedPage(exchange).elements.flatMap(({ name: element, attributes }) =>
        [...attributes]
          .filter(([attribute]) => /^on[a-z]+$/.test(attribute))
          .flatMap(([attribute, code]) => {
            const input = inputs.find(({ value }) => code.includes(value));
            return input
              ? [sighting(`${element} ${attribute}`, `${input.name} -> ${attribute}="${code}"`, 'medium')]
              : [];
          }),
      ),
    );
  },
};
