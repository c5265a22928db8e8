import { createHash } from 'node:crypto';
import type { PassiveCheck } from '../../check.js';
import { inputsOf } from '../../page/inputs.js';
import { bodyText, headerValues, isText } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

const digests = ['md5', 'sha1', 'sha256'];

export const check: PassiveCheck = {
  id: 'username-hash',
  mode: 'passive',
  scope: 'site',
  title: "The answer holds a plain hash of the user's name",
  severity: 'low',
  aliases: ['ZAP-10057', 'CWE-284', 'WASC-2'],
  cwe: 284,
  fix: 'Use random ids that have nothing to do with the name.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Insecure_Direct_Object_Reference_Prevention_Cheat_Sheet.html',
  ],
  check: ({ request, response }) => {
    if (!isText(response)) return [];
    const haystack =
      `${bodyText(response)}\n${headerValues(response, 'set-cookie').join('\n')}`.toLowerCase();
    const users = inputsOf(request).filter(
      ({ name, value }) => /user|login|mail|name/i.test(name) && value.length > 1,
    );
    return distinct(
      users.flatMap(({ name, value }) =>
        digests
          .filter((digest) => haystack.includes(createHash(digest).update(value).digest('hex')))
          .map((digest) => sighting(`${digest} of ${name}`, `${digest}(${name}) stands in the answer`)),
      ),
    );
  },
};
