import { isForTrials } from './paths.js';

/**
 * Whether a file of tests is published vectors by its name: it lies in a folder `vectors`, or is called after the standard that it is
 * from (`rfc7520_4.8.jwk`, `nist-p256.json`). The folder alone does not make it one of tests.
 */
export function isCalledVectors(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const at = parts.findIndex((part) => foldersOfVectors.test(part));
  if (at >= 0 && parts.slice(0, at).some((part) => isForTrials(`${part}/`))) return true;
  return ofStandards.test(name) && isForTrials(`${parts.join('/')}/`);
}

const foldersOfVectors =
  /^(?:vectors?|(?:[a-z0-9]{1,20}[._-])(?:test[._-]?)?vectors|cavp|kats?|wycheproof)$/i;
const ofStandards = /^(?:test[._-]?)?(?:rfc[._-]?\d{3,5}(?!\d)|nist[._-]|cavp[._-]|fips[._-]?\d{3})/i;

/** What must come of a key, beside it: `"tbsHex": {"cborHex": "8468…"}`, `"expectedOutput": "d284…"`. */
export function keepsAnswersBeside(path: string, text: () => string): boolean {
  if (!/\.json5?$/i.test(path)) return false;
  return answers.test(text()) || groupsOfAnswers.test(text()) || answersInDigits.test(text());
}

const answers =
  /"(?:expected[_-]?(?:output|result|sig(?:nature)?|mac|message)?|tbs_?hex|sig(?:nature)?|cipher_?text)"\s{0,8}:\s{0,8}"[A-Za-z0-9+/=_-]{16}/i;
const groupsOfAnswers =
  /"(?:expected[_-]?(?:output|result)?|tbs_?hex|intermediates?)"\s{0,8}:\s{0,8}\{\s{0,40}"\w{1,20}"\s{0,8}:\s{0,8}"[A-Za-z0-9+/=_-]{16}/i;
/** What services answer has a `result` and an `output` too, but not one of digits alone. */
const answersInDigits = /"(?:result|output|mac|shared_?secret)"\s{0,8}:\s{0,8}"(?:0x)?[0-9a-f]{32}/i;

/** A person of a standard's examples, by a name that no one can have (RFC 2606): `"kid": "pippin@shire.example"`. */
export function isKeyOfReservedName(around: string): boolean {
  return reservedKid.test(around);
}

const reservedKid = /"kid"\s{0,8}:\s{0,8}"[^"@\s]{1,80}@(?:[\w-]{1,60}\.){1,4}(?:example|invalid)"/i;
