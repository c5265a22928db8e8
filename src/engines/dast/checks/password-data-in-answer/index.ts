import type { PassiveCheck } from '../../check.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

/** Members of JSON that hold what only the sign-in compares: the password, its hash, its salt. Short and masked values are none. */
const member =
  /"((?:[\w-]{0,30}[_-])?(?:password|passwd|pwd)(?:[_-]?(?:hash|digest|salt|hint|reset[_-]?token))?|(?:password|passwd|pwd)(?:Hash|Digest|Salt|ResetToken)|pass[_-]?hash|hashed[_-]?password|(?:totp|otp|mfa|two[_-]?factor)[_-]?secret)"\s{0,4}:\s{0,4}"([^"*•\s]{8,512})"/gi;

export const check: PassiveCheck = {
  id: 'password-data-in-answer',
  mode: 'passive',
  scope: 'page',
  title: 'Objects are sent with their password data',
  severity: 'high',
  aliases: ['CWE-200', 'CWE-359', 'WASC-13'],
  cwe: 200,
  fix: 'List the members that are sent; do not serialise the whole record.',
  references: [
    'https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/',
  ],
  check: ({ response }) =>
    isText(response) && response.status < 400
      ? bodySightings(
          response,
          member,
          ([, name, value]) => (isPlaceholder(value) ? undefined : name),
          'high',
        ).map((one) => ({ ...one, evidence: `"${one.subject}":"…"` }))
      : [],
};

/** Descriptions and messages of forms use the same names, and so do translations: one word of letters is a label. */
function isPlaceholder(value = ''): boolean {
  if (/^(?:\p{L}|\\u[0-9a-f]{4}){1,60}[:?!.…]?$/iu.test(value)) return true;
  return /^(?:required|invalid|password|string|example|changeme|[x.#_-]+|is|must|your|enter|the)\b/i.test(
    value,
  );
}
