import { bounded } from '../../../core/bounded.js';
import { bitOf, everyKind } from '../ir/sink-kinds.js';

const promisesSecret = bounded(
  /(token|passw(or)?d|passphrase|secret|session_?id|nonce|otp|salt|csrf|xsrf|api_?key|rememberme|(reset|verif\w{0,10}|confirm\w{0,8}|invit\w{0,6}|login|auth|2fa|mfa|backup|recovery|activation|sms)_?(code|pin))(s|_?(id|value|string|str|text|number|num|hex|key|code|bytes|buffer|chars|for\w{1,20}|with\w{1,20}))?\d{0,3}[?!]?$/i,
  256,
);

/** How many there are, and the words of a text. */
const counted =
  /^(?:num|nr|nb|count|max|min|total|len)(?:_?of)?_?[A-Z]|^(?:num|count|max|min|total)_|^tokens$/;

/** Values of guessable generators are harmless to everything but names that promise a secret. */
export const guessableHit = {
  bit: bitOf('random'),
  onlyRandom: everyKind & ~bitOf('random'),
  fits: (name: string): boolean => promisesSecret.test(name) && !counted.test(name),
  /** A number that becomes a secret does so soon. */
  longest: 12,
};
