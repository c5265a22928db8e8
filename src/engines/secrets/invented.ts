import { looksLikeWords, shareInSequence } from './placeholders.js';

const inventedWords =
  /pass(?:wor[dt]|wd|phrase)?(?![a-z])|passw|secret|token|change|test|example|sample|dummy|demo|default|guest|admin|login|letmein|welcome|sesame|hunter2|see?[kc]r[ie]t|foo|bar(?![a-z])|baz|qwert|asdf|zxcv|xyz|abc|1234|super|hello|invalid|wrong|erron|fake|mock|temp|none|null|whatever|some|your|mine|bogus|correct|horse/;

const everyInvented = new RegExp(inventedWords.source, 'g');

/** A value that was written to stand for one: words, also in digits for letters, keys side by side, text in base64. */
export function isInvented(secret: string): boolean {
  const text = decoded(secret).trim();
  if (/^(?:default|insecure|django-insecure|unsafe|dev|development)[:_-]/i.test(text)) return true;
  if (/[^\x20-\x7e]/.test(text)) return true;
  const plain = withoutLeet(text.toLowerCase());
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  const isShort = text.length <= 24;
  // One such word with the number and the sign that rules about passwords ask for: `Welcome12!`.
  if (text.length <= 40 && isOfWordsAlone(text)) return true;
  // `Harbour@123`, `Catalyst#1234`, `quay-789`: a word and digits that count.
  if (
    isShort &&
    /^[A-Za-z]{3,20}[@#!$._-]?(?:123(?:4(?:5(?:6)?)?)?|(?<=[@#!$._-])(?:321|234|345|456|567|678|789))[!@#$]?$/.test(
      text,
    )
  )
    return true;
  // `ABCd@1235`
  if (isShort && /^(?:abcd?e?f?|xyz|qwer?t?y?|asdf?|a{3,6})[@#!$._-]{0,2}\d{1,6}[@#!$]{0,2}$/i.test(text))
    return true;
  // `F0rT3st5!only`, by its own words.
  if (/for_?tests?|tests?_?only|not_?(?:a_?)?(?:secret|real)|insecure/.test(plain.replace(/[^a-z_]/g, '')))
    return true;
  if (isShort && classes < 4 && (inventedWords.test(text.toLowerCase()) || inventedWords.test(plain)))
    return true;
  if (!isShort && (looksLikeWords(text, 0.45) || shareOfWords(plain) >= 0.3)) return true;
  // One case of letters alone, or digits alone, is a name or a number where it is short or can be read.
  if (/^[0-9]+$/.test(text)) return true;
  if (/^(?:[a-z]+|[A-Z]+)$/.test(text)) return isShort || looksLikeWords(text, 0.4) || isTypedByHand(text);
  return isTypedByHand(text) || shareInSequence(text) >= 0.3 || countsInBytes(text);
}

/** A word that people write where a secret would stand, also in digits for letters. */
export function holdsInvented(text: string): boolean {
  const lower = text.toLowerCase();
  return inventedWords.test(lower) || inventedWords.test(withoutLeet(lower));
}

/** `secret`, `Password1!`: what no one would have guessed to be a password. */
export function isOfWordsAlone(secret: string): boolean {
  const word = withoutLeet(secret.toLowerCase().replace(/[\d!.@#$?*]{1,6}$/, ''));
  return shareOfWords(withoutFillers(word)) === 1;
}

/** `MyVeryStrongPassword`: what people write round such a word. */
function withoutFillers(text: string): string {
  return text.replace(/strong|secure?|very|complex|random|safe|long|the|this|is|my|our|new|old|[-_. ]/g, '');
}

function shareOfWords(text: string): number {
  if (text === '') return 0;
  let covered = 0;
  for (const [word] of text.matchAll(everyInvented)) covered += word.length;
  return covered / text.length;
}

/** `Y2hhbmdlbWU=`: base64 of a text. */
export function textInBase64(secret: string): string | undefined {
  const text =
    /^[A-Za-z0-9+/]{6,64}={0,2}$/.test(secret) && secret.length % 4 === 0 ? decoded(secret) : secret;
  return text === secret ? undefined : text.trim();
}

/** What percent signs, hexadecimal digits or base64 hold, where that is text. */
function decoded(secret: string): string {
  if (/%[0-9a-f]{2}/i.test(secret)) {
    try {
      return decodeURIComponent(secret);
    } catch {
      return `${secret}\x7f`;
    }
  }
  const bytes = /^(?:[0-9a-f]{2}){8,}$/i.test(secret)
    ? Buffer.from(secret, 'hex')
    : /^(?:[A-Za-z0-9+/]{4}){2,}(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(secret)
      ? Buffer.from(secret, 'base64')
      : undefined;
  const text = bytes?.toString('latin1') ?? '';
  if (/^[\x20-\x7e]{4,}\n?$/.test(text)) return text;
  // `key-name:6368616e6765…`
  return secret.replace(/(?:[0-9a-f]{2}){12,}/gi, (run) => {
    const part = Buffer.from(run, 'hex').toString('latin1');
    return /^[\x20-\x7e]+$/.test(part) ? part : run;
  });
}

const leet: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function withoutLeet(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => leet[sign] ?? sign);
}

/** `000102030405…` */
function countsInBytes(text: string): boolean {
  if (!/^(?:[0-9a-f]{2}){8,}$/i.test(text)) return false;
  const bytes = [...Buffer.from(text, 'hex')];
  const steps = bytes.filter((byte, index) => index > 0 && byte - (bytes[index - 1] ?? 0) === 1);
  return steps.length >= bytes.length * 0.5;
}

const rows = ['qwertyuiop', 'asdfghjkl;', 'zxcvbnm,./', '1234567890'];

/** Letters nearly all of the home row, or keys side by side for a third of it. Chance has neither. */
function isTypedByHand(text: string): boolean {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length >= 8 && letters.replace(/[^asdfghjkl]/g, '').length >= letters.length * 0.85)
    return true;
  const lower = text.toLowerCase();
  let walked = 0;
  for (let index = 2; index < lower.length; index++) {
    const three = lower.slice(index - 2, index + 1);
    const back = [...three].reverse().join('');
    if (rows.some((row) => row.includes(three) || row.includes(back))) walked += 1;
  }
  return walked >= lower.length * 0.3;
}
