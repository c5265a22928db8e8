import { mayHoldSuppressions } from '../../policy/suppression/index.js';

/** Shannon's entropy, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

const placeholderWords =
  /example|sample|placeholder|your(?:very|super|own|strong|secure|new|long|random|actual|real)|change[_-]?(?:me|it|this)|your[_-]|yourtoken|yourkey|yoursecret|yourpass|insert[_-]|replace[_-]?(?:me|with|this)|dummy|my[_-]?(?:pass(?:word|wd)?|secret|token|key)(?![a-z0-9])|a-za-z|a-z0-9|0-9a-[fz]|redacted|removed|censored|masked|foobar|lorem|notreal|not[_-]?a[_-]?real|deadbeef|qwerty|asdfgh|zxcvb|cafebabe|x{5}|x{4}$|\*{3}|\.{3}|\xe2\x80\xa6|<[a-z][\w .-]{2,60}|\$\{|\$\(|\{\{[^{}]{0,80}(?:\}\}|$)|#\{|%\([a-z]|%[sd]\b|%\[\d/i;

/**
 * What is encrypted already and opens nothing without its key: Jasypt, hiera-eyaml, Spring Cloud Config, OpenSSL's `Salted__`, Fernet,
 * HashiCorp's transit, Google's Cloud KMS, OpenPGP.
 */
const sealed =
  /^(?:credentialsJSON:|ENC[([]|\{(?:cipher|vault|enc)|vault:v\d|secure!|OBF:|U2FsdGVkX1|gAAAAA[\w-]{60}|hQ[EI][A-Z0-9]A|CiQA[A-Za-z0-9+/]{60}|-----BEGIN PGP MESSAGE)/i;

export function isSealed(text: string): boolean {
  return sealed.test(text);
}

/** In one case: `AkEA` begins every prime of 512 bits in base64, and one key in 15 has an `f` before it. */
const fakeWord = /fake|Fake|FAKE/;

/** Whether a text was written to stand for a secret. */
export function isPlaceholder(text: string): boolean {
  return (
    placeholderWords.test(text) ||
    fakeWord.test(text) ||
    new Set(text).size < Math.min(6, text.length / 2) ||
    // `MY_TOKEN`, `HIER_PASSWORT_EINTRAGEN`
    /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,5}[)\]}>.,;]{0,4}$/.test(text) ||
    // `my-harbour-api-key`: whose it is, what of, and what belongs here.
    /^(?:my|your|our|the|some|an?)(?:[-_][a-z0-9]{1,20}){0,3}[-_](?:key|token|secret|pass(?:word|wd|phrase)?)$/i.test(
      text,
    ) ||
    // What an export left out: `*SENSITIVE*DATA*DELETED*`.
    /^\*[A-Za-z*_ -]{2,60}\*$/.test(text) ||
    // A variable that Autoconf or CMake replaces.
    /^@[A-Za-z_]\w{1,60}@$/.test(text) ||
    // One of the shell of Windows.
    /^%[A-Za-z_]\w{1,60}%$/.test(text) ||
    countsInTurn(text) ||
    countsInTurn(text.slice(text.lastIndexOf('_') + 1))
  );
}

/** `abc123def456ghi789`, `12345678-ABCD-…`: its letters count on, and so do its digits. */
function countsInTurn(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const digits = text.replace(/[^0-9]/g, '');
  if (letters.length < 4 || digits.length < 4 || letters.length + digits.length < text.length * 0.7)
    return false;
  return shareInSequence(letters) >= 0.7 && shareInSequence(digits) >= 0.6;
}

/** Whether one character stands that many times in a row. */
export function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    run = index > 0 && text[index] === text[index - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Repetitions of a part of up to eight characters, `ab12ab12ab12`, as a share of the text. Chance makes none so long. */
export function shareRepeated(text: string): number {
  let longest = 0;
  for (let period = 1; period <= 8; period++) {
    let run = 0;
    for (let index = period; index < text.length; index++) {
      run = text[index] === text[index - period] ? run + 1 : 0;
      if (run >= 6 && run + period > longest) longest = run + period;
    }
  }
  return longest / Math.max(1, text.length);
}

/** The share of characters that only count on, side by side or in turn: `abcdefgh`, `87654321`, `a1b2c3d4`. */
export function shareInSequence(text: string): number {
  return Math.max(sharedSteps(text, 1), sharedSteps(text, 2));
}

/** Runs of characters that are each one more, or each one less, than the one so many places before. */
function sharedSteps(text: string, stride: number): number {
  const shortest = 2 + 2 * stride;
  let counted = 0;
  let run = 0;
  let step = 0;
  for (let index = stride; index <= text.length; index++) {
    const change = text.charCodeAt(index) - text.charCodeAt(index - stride);
    if (Math.abs(change) === 1 && (run === 0 || change === step)) {
      run += 1;
      step = change;
      continue;
    }
    if (run >= shortest) counted += run + stride;
    run = Math.abs(change) === 1 ? 1 : 0;
    step = change;
  }
  return counted / Math.max(1, text.length);
}

// The pairs of letters that English, and names made of it, are full of. Chance hits them one time in four.
const commonPairs = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ' +
    'ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so ' +
    'rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ' +
    'ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke ui fr oo ag ey ap gr if bo sp rd do uc bu ei ov by rm ep tt ' +
    'oc fa ef cu rn sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi rc rr eg au ck ' +
    'ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb ip ub oi rl gu dr hr cc tw ft wn nu af ' +
    'hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy sl ps jo lf nv je nk kn gs dy hy ze ks'
  ).split(' '),
);

/** Whether so much of a text reads like words: names of things, sentences, paths of messages. Random letters do not. */
export function looksLikeWords(text: string, share = 0.5): boolean {
  const words =
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [];
  const readable = words.filter(isReadable).reduce((sum, word) => sum + word.length, 0);
  return readable >= text.length * share;
}

function isReadable(word: string): boolean {
  let common = 0;
  for (let index = 1; index < word.length; index++) {
    if (commonPairs.has(word.slice(index - 1, index + 1))) common += 1;
  }
  return common >= (word.length - 1) * 0.7;
}

const standIns = /passw|secret|token|changeme|example|your|user|admin|test|demo|dummy|sample|placeholder/i;

/**
 * What stands where a password belongs and is one: digits or signs among letters, as people and programs choose them, not
 * a word, an address or what stands for one.
 */
export function isChosenPassword(text: string): Record<string, never> | undefined {
  const classes = classesIn(text);
  if (classes < 2 || !/[A-Za-z]/.test(text) || /:\/\/|^[./<{[]|^\w+\.\w+\(/.test(text)) return undefined;
  if (/^[$%@(-]/.test(text) && !(classes === 4 && isMixedBehindSign(text))) return undefined;
  if (standIns.test(text) && classes < 4) return undefined;
  if (!/[0-9]|[^A-Za-z0-9_.-]/.test(text)) return undefined;
  return entropyOf(text) >= 2.5 && (!looksLikeWords(text) || classes > 2) ? {} : undefined;
}

/** `@Vq72mKz0!hT`: behind a sign that begins references and options no name stands, and no words. */
function isMixedBehindSign(text: string): boolean {
  return (
    /^(?!\$(?:[A-Za-z_{(]|\w{1,10}\$))[$%@(-](?!\w{1,60}[%@]?$)[^\s./:;={}<>[\]()\\]{9,80}$/.test(text) &&
    (text.match(/[0-9](?=[A-Za-z])|[A-Za-z](?=[0-9])/g)?.length ?? 0) >= 2 &&
    !looksLikeWords(text, 0.34)
  );
}

/** Of letters in both cases, digits and signs. */
function classesIn(text: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
}

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the line itself says that what stands in it is meant to be there. */
export function isAllowedByMark(line: string): boolean {
  return mayHoldSuppressions(line, 'any-text');
}
