import { isWrittenPassword } from '../chosen-words.js';
import { inContext, kindsOf, type Locate } from '../detector.js';
import { isPasswordShape } from '../password-shape.js';

const endOfLine = '(?=[ \\t]{0,4}(?:[\\r\\n]|$))';

/** Logins as protocols have them, in captures, logs and scripts that speak a protocol themselves. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    // RFC 959 section 4.1.1 and RFC 1939 section 7: a line with the user, an answer, a line with the password.
    id: 'session-password',
    title: 'password in the session of a protocol',
    keywords: ['pass '],
    pattern: new RegExp(`(?<![^\\s>:"])PASS[ \\t](?<secret>[!-~]{6,100})${endOfLine}`),
    before: 700,
    reach: 120,
    entropy: 2.3,
    rank: 1.3,
    locate: passwordBelowUser,
    judge: isWrittenPassword,
  }),
  inContext({
    // RFC 4643 section 2.3, NickServ of IRC networks, RFC 9051 section 6.2.3.
    id: 'session-command-password',
    title: 'password in a command of a protocol',
    keywords: ['authinfo pass ', ':identify ', ' login '],
    pattern: new RegExp(
      `(?:AUTHINFO PASS |NickServ[ \\t]:?IDENTIFY (?:[\\w.-]{1,40} )?|(?<![^\\s>:])[A-Za-z]{0,4}\\d{1,6} LOGIN "?[\\w.@+-]{2,80}"? )"?(?<secret>[^\\s"'<>{}]{6,100})"?${endOfLine}`,
    ),
    before: 12,
    reach: 240,
    entropy: 2.3,
    rank: 1.3,
    judge: isWrittenPassword,
  }),
  inContext({
    // https://redis.io/docs/latest/commands/auth: the next line is the answer.
    id: 'redis-session-password',
    title: 'password in a session of Redis',
    keywords: ['auth '],
    pattern:
      /(?<=[\r\n>][ ]?)AUTH (?:[\w.-]{1,40} )?(?<secret>[^\s"'<>{}]{6,100})[ \t]{0,4}\r?\n[^\n]{0,24}\+?OK(?=\s|$)/,
    reach: 200,
    entropy: 2.3,
    rank: 1.3,
    judge: (secret) => (/[0-9]/.test(secret) ? isWrittenPassword(secret) : undefined),
  }),
  inContext({
    // RFC 4616: an identity, a user and a password with a zero byte before each of the last two.
    id: 'sasl-plain-login',
    title: 'login by SASL PLAIN',
    keywords: ['auth plain ', 'authenticate plain ', 'auth=plain '],
    pattern:
      /AUTH(?:ENTICATE)?[ =]PLAIN[ \t]{1,2}(?:\r?\n[^\n]{0,16}?)?(?<secret>[A-Za-z0-9+/]{12,300}={0,2})(?![A-Za-z0-9+/=])/i,
    reach: 340,
    entropy: 3,
    rank: 1.5,
    judge: (secret) => textOf(secret, /^[\x20-\x7e]{0,80}\0[\x20-\x7e]{1,80}\0([\x21-\x7e]{6,100})$/),
  }),
  inContext({
    // AUTH LOGIN: `UGFzc3dvcmQ6` asks for the password, in base64.
    id: 'auth-login-password',
    title: 'password given to AUTH LOGIN',
    keywords: ['ugfzc3dvcmq6'],
    pattern:
      /UGFzc3dvcmQ6[^\n]{0,12}\r?\n(?:[^\n]{0,12}[ >:])?(?<secret>[A-Za-z0-9+/]{8,130}={0,2})(?=[ \t]{0,4}(?:[\r\n]|$))/,
    reach: 200,
    entropy: 2.5,
    rank: 1.5,
    judge: (secret) => textOf(secret, /^([\x21-\x7e]{6,100})$/),
  }),
  inContext({
    // rfc2849: two colons say that the value is in base64; Active Directory takes passwords in quotes and in UTF-16 (MS-ADTS section 3.1.1.3.1.5).
    id: 'ldif-encoded-password',
    title: 'password in an export of a directory',
    keywords: ['userpassword:: ', 'rootpw:: ', 'unicodepwd:: '],
    pattern:
      /(?:userPassword|rootPW|unicodePwd):: (?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?=[ \t]{0,4}(?:[\r\n]|$))/i,
    reach: 440,
    entropy: 2,
    rank: 1.6,
    judge: (secret) => textOf(secret, /^"?((?![{"])[\x21-\x7e]{6,100}?)"?$/),
  }),
]);

/** The user stands a few lines above, and is no anonymous one (RFC 1635). */
function passwordBelowUser(text: string, start: number, end: number): ReturnType<Locate> {
  const lines = text.slice(0, start).split('\n').slice(-7);
  const user = lines.map((line) => userOfLine.exec(line)?.[1]).findLast((each) => each !== undefined);
  if (user === undefined || /^(?:anonymous|ftp|guest)$/i.test(user)) return undefined;
  return { start: start + 'PASS '.length, end };
}

const userOfLine = /(?<![^\s>:"])USER[ \t]{1,4}([\w.@+-]{1,80})/;

/** What base64 holds, where it is a login of the form and its password one that someone chose or drew. */
function textOf(base64: string, form: RegExp): Record<string, never> | undefined {
  const bytes = Buffer.from(base64, 'base64').toString('latin1');
  // Every other byte of UTF-16 is zero.
  const text = /^(?:[\x20-\x7e]\0)+$/.test(bytes) ? bytes.replaceAll('\0', '') : bytes;
  const password = form.exec(text)?.[1];
  if (password === undefined) return undefined;
  return isPasswordShape(password) ? {} : isWrittenPassword(password);
}
