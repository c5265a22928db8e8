import { marginOf, nameOfFunction } from './aside.js';

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

/** Why a key of known answers weighs little. */
export const ofVectors = 'a vector that an algorithm is tested with';

/** `// Test vectors generated with …`, in the comment above a value or above the group that it is of. */
export function isBelowVectors(above: string): boolean {
  return above.split('\n').some((line) => inComment.test(line) && wordsOfVectors.test(line));
}

const inComment = /^[ \t]{0,40}(?:\/[/*]|\*|#|--|;|%|\(\*)/;
const wordsOfVectors = /\b(?:test[- ]vectors?|known[- ]answers?(?: tests?)?)\b/i;

const mostAbove = 120;
const mostOfLine = 400;

/**
 * Whether a line, counted from 1, of a test belongs to vectors: the function that it is in is called after them or runs through them, or
 * a comment further above announces those below it.
 */
export function isAmongVectors(lines: readonly string[], ofKey: number): boolean {
  const line = lineOfCode(lines, ofKey);
  const margin = marginOf((lines[line - 1] ?? '').slice(0, mostOfLine));
  for (let index = line - 2; index >= Math.max(0, line - 1 - mostAbove); index--) {
    const text = (lines[index] ?? '').slice(0, mostOfLine);
    if (announcesVectors.test(text)) return true;
    const name = marginOf(text) < margin ? nameOfFunction(text) : undefined;
    if (name !== undefined)
      return vectorsInName.test(name) || runsThroughVectors(lines, index, marginOf(text));
  }
  return false;
}

const mostOfString = 60;

/** The line, counted from 1, that a string over several lines begins on, where its own have no margin. */
function lineOfCode(lines: readonly string[], line: number): number {
  if (marginOf((lines[line - 1] ?? '').slice(0, mostOfLine)) > 0) return line;
  for (let index = line - 2; index >= Math.max(0, line - 1 - mostOfString); index--) {
    const text = (lines[index] ?? '').slice(0, mostOfLine);
    if (marginOf(text) > 0 && quotesOfLines.some((quote) => text.split(quote).length % 2 === 0))
      return index + 1;
  }
  return line;
}

const quotesOfLines = ['`', '"""', "'''"];

const announcesVectors =
  /^[ \t]{0,40}(?:\/[/*]|\*|#|--|;|%|\(\*).{0,60}\b(?:test[- ]vectors?|known[- ]answers?)\b.{0,60}\b(?:below|following|taken|from|generated|these)\b/i;
const vectorsInName =
  /[Vv]ectors?(?![a-z])|[Kk]nown_?[Aa]nswers?|[Ii]nterop(?:erability)?(?![a-z])|[Pp]recomputed[A-Za-z_]{0,20}(?:[Mm]essage|[Ss]ignature|[Cc]ipher)|(?<![A-Za-z])(?:rfc|kats?)(?![a-z])|RFC_?\d{4}|KATs?(?![a-z])|[Ww]ycheproof/;

/**
 * Whether the function that a line, counted from 1, stands in tries an algorithm out with vectors, in product code as well, which does
 * so when it starts: its name, the comment above it, or one in it says that they are from a standard or a paper.
 */
export function isInKnownAnswers(lines: readonly string[], ofKey: number): boolean {
  const line = lineOfCode(lines, ofKey);
  const margin = marginOf((lines[line - 1] ?? '').slice(0, mostOfLine));
  if (margin === 0) return false;
  for (let index = line - 2; index >= Math.max(0, line - 1 - mostOfSelfTest); index--) {
    const text = (lines[index] ?? '').slice(0, mostOfLine);
    if (isComment(text) && ofStandard.test(text)) return true;
    if (marginOf(text) > 0 || text.trim() === '') continue;
    if (/^[})]/.test(text)) return false;
    const name = nameOfFunction(text);
    if (name !== undefined)
      return selfTest.test(name) || vectorsInName.test(name) || saysVectors(lines, index);
  }
  return false;
}

const mostOfSelfTest = 300;
const linesOfHead = 4;

/** The comment right above a function. */
function saysVectors(lines: readonly string[], head: number): boolean {
  for (let index = head - 1; index >= Math.max(0, head - linesOfHead); index--) {
    const text = (lines[index] ?? '').slice(0, mostOfLine);
    if (!isComment(text)) return false;
    if (ofStandard.test(text)) return true;
  }
  return false;
}

function isComment(text: string): boolean {
  return inComment.test(text);
}

const ofStandard =
  /\b(?:test[- ]vectors?|known[- ]answers?(?: tests?)?|rfc[- ]?\d{3,4}[,:]? (?:section|appendix|test|example|[0-9A-C]\.\d)|(?:test|example)s? (?:\w{1,12} ){0,3}(?:from|in|of) (?:the )?(?:RFC|FIPS|SP) ?\d)/i;
const selfTest =
  /self_?tests?(?![a-z])|known_?answers?|power_?up_?(?:self_?)?tests?|(?<![a-z])kats?(?![a-z])/i;

/** `static const uint8_t bob_private[32] = {`: those whom papers and standards give their example keys to. */
export function isOfExamplePeople(before: string): boolean {
  return examplePeople.test(nameSetBy(before.slice(-mostOfLine)) ?? '');
}

const examplePeople = /(?<![A-Za-z])(?:alice|bob)(?:'s)?(?:(?![a-z])|(?=priv|pub|key|secret|sk|pk))/i;

/** Whether a constant is what an assertion expects, and is named nowhere else in its file. */
export function isOnlyExpected(lines: readonly string[], line: number, before: string): boolean {
  const name = nameSetBy(before.slice(-mostOfLine));
  if (name === undefined) return false;
  const named = lines.filter(
    (text, index) => index !== line - 1 && text.includes(name) && hasWord(text, name),
  );
  return named.length > 0 && named.every((text) => assertion.test(text.slice(0, mostOfLine)));
}

/** `secret` of `static const u8 secret[32] = {`. */
function nameSetBy(before: string): string | undefined {
  const sign = before.lastIndexOf('=');
  if (sign < 0 || /[^\s{[(]/.test(before.slice(sign + 1))) return undefined;
  let head = before.slice(0, sign).trimEnd();
  while (head.endsWith(']') && head.includes('[')) head = head.slice(0, head.lastIndexOf('[')).trimEnd();
  const name = head.slice(-80).split(/\W/).at(-1);
  return name === '' ? undefined : name;
}

function hasWord(text: string, word: string): boolean {
  return text.split(/\W{1,400}/).includes(word);
}

const assertion =
  /(?<![A-Za-z])(?:assert\w{0,24}|require|ensure|g_assert\w{0,24}|EXPECT_\w{1,24}|ASSERT_\w{1,24}|CHECK(?:_\w{1,24})?|REQUIRE)!?[ \t]?\(.{0,200}(?:mem(?:eq|cmp)|equals?|==|EQ|compare)/i;

/** `for i, vector := range data {`, up to where the function ends. */
function runsThroughVectors(lines: readonly string[], head: number, margin: number): boolean {
  for (let index = head + 1; index < Math.min(lines.length, head + mostAbove); index++) {
    const text = (lines[index] ?? '').slice(0, mostOfLine);
    if (loops.test(text) && ofVectorSets.test(text)) return true;
    if (text.trim() !== '' && marginOf(text) <= margin && /^[ \t]{0,40}(?:\}|end\b)/.test(text)) return false;
  }
  return false;
}

const loops = /\bfor(?:each)?\b/i;
const ofVectorSets = /\b(?:test_?)?(?:vectors?|kats?)\b(?![<:])/i;

/** Whether a test keeps beside its keys what must come of them: `#define BERTH_SHARED_SECRET "07fd…"`. */
export const keepsAnswers =
  /(?:shared_?secret|expected_?(?:sig(?:nature)?|digest|mac|cipher_?text|plain_?text))\w{0,20}[^\w\n]{1,40}[0-9a-f]{32}/i;

const namesOfVectors =
  /(?:^|[._/-])test[._-]?vectors?[._-]|\.(?:vec|rsp|kats?)$|(?:^|\/)test_suite_\w{1,60}\.data$|(?:^|\/)(?:wycheproof|cavp|cavs|kats?|(?:nist|test)[-_]?vectors?)(?:\/|$)/i;
const countsTests = /"numberOfTests"\s{0,8}:\s{0,8}\d/;
const numbersTests = /"tcId"\s{0,8}:\s{0,8}\d/;
const answers = /^(?:SharedSecret|PeerKey|Derive|Verify|Sign|VerifyMessage|Ciphertext|Output)[ \t]{0,8}=/gm;
const fewestAnswers = 3;
