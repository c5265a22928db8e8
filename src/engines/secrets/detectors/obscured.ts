import { isWrittenPassword } from '../chosen-words.js';
import { inContext, kindsOf, token } from '../detector.js';
import { entropyOf, looksLikeWords } from '../placeholders.js';

/** Secrets in a notation that hides them from a glance and from nothing else. */
export const detectors = kindsOf({ name: '', revoke: 'the device or service that takes it' }, [
  token({
    // Junos OS, "secret": hidden by a table that is in every device; behind `$9$` and a salt, type 9 of IOS has a dollar and a digest.
    id: 'junos-secret',
    title: 'shared secret of a device, hidden by a table that is known (Junos)',
    keywords: ['$9$'],
    pattern: /\$9\$[A-Za-z0-9./-]{12,200}/,
    notBefore: 'A-Za-z0-9$./-',
    minRun: 0,
    entropy: 3,
  }),
  inContext({
    // WebSphere Application Server, "password encoding": each byte with the bits of an underscore, in base64.
    id: 'xor-password',
    title: 'password hidden by WebSphere with {xor}',
    keywords: ['{xor}'],
    pattern: /\{xor\}(?<secret>[A-Za-z0-9+/]{6,200}={0,2})(?![A-Za-z0-9+/=])/i,
    evidence: 'form',
    reach: 220,
    rank: 3.1,
    judge: (secret) => {
      const text = Buffer.from(Buffer.from(secret, 'base64').map((byte) => byte ^ 0x5f)).toString('latin1');
      return /^[\x21-\x7e]{5,100}$/.test(text) ? isWrittenPassword(text) : undefined;
    },
  }),
  inContext({
    // Answer files of Windows Setup: UTF-16 in base64, with the name of the element behind the password.
    id: 'answer-file-password',
    title: 'password in an answer file of Windows Setup',
    evidence: 'form',
    keywords: ['<plaintext>false'],
    pattern: /<Value>(?<secret>[A-Za-z0-9+/]{16,600}={0,2})<\/Value>\s{0,80}<PlainText>false/i,
    before: 700,
    reach: 20,
    entropy: 2,
    rank: 3,
    judge: (secret) => {
      const text = Buffer.from(secret, 'base64').toString('utf16le');
      const [, password = ''] =
        /^([\x20-\x7e]{4,100}?)(?:AdministratorPassword|OfflineAdministratorPassword|Password)$/.exec(text) ??
        [];
      return password === '' ? undefined : isWrittenPassword(password);
    },
  }),
  inContext({
    // erl(1), "-setcookie", and Mix releases: who knows it runs code on every node. A node draws twenty capital letters.
    id: 'erlang-cookie',
    title: 'cookie of Erlang nodes',
    evidence: 'form',
    keywords: ['cookie'],
    pattern:
      /(?:set_?cookie|--cookie|COOKIE|cookie:)["']?[ \t]{0,3}(?:[=:(][ \t]{0,3})?(?:node\(\),[ \t]{0,2})?:?["']?(?<secret>[A-Z]{20})(?![A-Za-z0-9_])/,
    before: 5,
    reach: 64,
    rank: 3,
    judge: (secret) => (entropyOf(secret) >= 3 && !looksLikeWords(secret, 0.4) ? {} : undefined),
  }),
]);
