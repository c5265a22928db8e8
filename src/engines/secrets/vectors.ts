/**
 * Whether a file is of known answers: an algorithm is given its keys and messages, and what must come of it stands beside them. Wycheproof
 * (https://github.com/C2SP/wycheproof/blob/main/doc/formats.md), responses of the Cryptographic Algorithm Validation Program, and
 * stanzas of names and values as libraries of ciphers keep them.
 */
export function holdsVectors(path: string, text: () => string): boolean {
  if (namesOfVectors.test(path)) return true;
  if (/\.json$/i.test(path)) return countsTests.test(text()) && numbersTests.test(text());
  if (!/\.(?:txt|dat|data)$/i.test(path)) return false;
  return (text().match(answers)?.length ?? 0) >= fewestAnswers;
}

/** `// Test vectors generated with …`, in the comment above a value or above the group that it is of. */
export function isBelowVectors(above: string): boolean {
  return above.split('\n').some((line) => inComment.test(line) && wordsOfVectors.test(line));
}

const inComment = /^[ \t]{0,40}(?:\/[/*]|\*|#|--|;|%|\(\*)/;
const wordsOfVectors = /\b(?:test[- ]vectors?|known[- ]answers?(?: tests?)?)\b/i;

const namesOfVectors =
  /\.(?:vec|rsp|kats?)$|(?:^|\/)test_suite_\w{1,60}\.data$|(?:^|\/)(?:wycheproof|cavp|cavs|kats?|(?:nist|test)[-_]?vectors?)(?:\/|$)/i;
const countsTests = /"numberOfTests"\s{0,8}:\s{0,8}\d/;
const numbersTests = /"tcId"\s{0,8}:\s{0,8}\d/;
const answers = /^(?:SharedSecret|PeerKey|Derive|Verify|Sign|VerifyMessage|Ciphertext|Output)[ \t]{0,8}=/gm;
const fewestAnswers = 3;
