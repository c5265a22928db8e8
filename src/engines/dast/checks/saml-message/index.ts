import type { PassiveCheck } from '../../check.js';
import { inputsOf } from '../../page/inputs.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

const name = /^SAML(?:Request|Response)$/;

export const check: PassiveCheck = {
  id: 'saml-message',
  mode: 'passive',
  scope: 'site',
  title: 'SAML messages pass through the browser',
  severity: 'none',
  aliases: ['ZAP-10070', 'CWE-345', 'WASC-13'],
  cwe: 345,
  fix: 'Verify signature, audience and time of every SAML message, and disable DTDs in its parser.',
  references: ['https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf'],
  check: (exchange) => {
    const fields = parsedPage(exchange).forms.flatMap((form) => form.fields);
    return distinct(
      [...inputsOf(exchange.request), ...fields]
        .filter((field) => name.test(field.name) && field.value.length > 20)
        .map((field) => sighting(field.name, `${field.name}=${field.value.slice(0, 24)}…`)),
    );
  },
};
