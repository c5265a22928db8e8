import { passwordField } from '../../../../knowledge/secret-words.js';
import type { PassiveCheck } from '../../check.js';
import { inputsOf } from '../../page/inputs.js';
import { sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'authentication-request',
  mode: 'passive',
  scope: 'site',
  title: 'The request signs a user in',
  severity: 'none',
  aliases: ['ZAP-10111', 'CWE-287'],
  cwe: 287,
  fix: 'Give the scan this request for signing in.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html'],
  check: ({ request, response }) => {
    if (request.method !== 'POST' || response.status === 404) return [];
    const names = inputsOf(request).map(({ name }) => name);
    const passwords = names.filter((name) => passwordField.test(name));
    const user = names.find((name) => /user|login|mail|account|^name$/i.test(name));
    if (passwords.length !== 1 || user === undefined) return [];
    return [sighting('sign-in', `POST with ${user} and ${passwords[0]}`)];
  },
};
