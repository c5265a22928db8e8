import type { PassiveCheck } from '../../check.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

/** Password hashes in crypt(3) and PHC string form; bare hex digests are ids more often than not. */
const hash =
  /\$(?:2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|[156]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{2,16}\$[./A-Za-z0-9]{22,86}|argon2(?:id|i|d)\$v=\d{1,9}\$m=\d{1,9},t=\d{1,9},p=\d{1,9}\$[+/A-Za-z0-9]{8,200}(?:\$[+/A-Za-z0-9]{8,200})?|P\$[./A-Za-z0-9]{31})|pbkdf2[_:]sha(?:1|256|512)[$:]\d{3,7}\$[\w+/=]{4,40}\$[\w+/=]{20,128}|scrypt:\d{1,9}:\d{1,9}:\d{1,9}\$\w{4,40}\$[0-9a-f]{32,128}/g;

export const check: PassiveCheck = {
  id: 'hash-disclosed',
  mode: 'passive',
  scope: 'page',
  title: 'A password hash is shown',
  severity: 'high',
  aliases: ['ZAP-10097', 'CWE-497', 'WASC-13'],
  cwe: 497,
  fix: 'Leave the hash out of what is serialised.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
  check: ({ response }) =>
    isText(response)
      ? bodySightings(response, hash, ([found]) => `${found.slice(0, 8)}…`, 'high').map((one) => ({
          ...one,
          evidence: `hash ${one.subject}`,
        }))
      : [],
};
