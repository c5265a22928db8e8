import { isCredential } from './credentials.js';

/** A text in quotes without a space, on one line. */
const quoted = /["'`]([^"'`\s]{8,200})["'`]/g;
/** Addresses, patterns, file names and texts with something to put in. */
const others =
  /^[a-z]{2,10}:\/\/|(?:^|\/)[a-z_-]{3,40}\/|[<>{}()%\\^|]|\.(?:[jt]sx?|php|py|rb|html?|json|ya?ml|pem|key|crt|txt)$/i;
/** A word may end in a number: `oauth2`, `field10`. */
const counted = /\d{1,2}$/;
/** A text of few letters is a sample. */
const leastLetters = 6;

/** Whether code holds a text that could be a secret, not only a word that stands for one. */
export function mentionsSecret(code: string): boolean {
  for (const [, text = ''] of code.matchAll(quoted)) if (isCredential(text) || isUnguessed(text)) return true;
  return false;
}

function isUnguessed(text: string): boolean {
  if (others.test(text) || new Set(text).size < leastLetters) return false;
  return /\d/.test(text.replace(counted, '')) && /[a-z]/i.test(text);
}
