import { type Condition, discriminate } from '../../attacks/discriminate.js';
import { noteProven } from '../../attacks/economy.js';
import { proveError } from '../../attacks/errors.js';
import { featuresOf, isLike, without } from '../../attacks/features.js';
import { baselines, plainProbe, syntaxProbe } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import { isInert } from '../../attacks/sensitivity.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'ldap-injection',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'LDAP injection',
  severity: 'high',
  aliases: ['ZAP-40015', 'CWE-90', 'WASC-29'],
  cwe: 90,
  fix: "Escape values for filters as RFC 4515 says, by the library's own function.",
  references: ['https://www.rfc-editor.org/rfc/rfc4515'],
  cost: { low: 3, medium: 8, high: 8, insane: 8 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'ldap', await prove(target.place, prober)) : [],
};

const complaints =
  /ldap3?\.core\.exceptions\.LDAP\w{0,30}Filter\w{0,30}|LDAPInvalidFilterError|malformed filter|Bad search filter|ldap\.FILTER_ERROR|javax\.naming\.directory\.InvalidSearchFilterException|\bldap_search\(\): Search: Bad search filter|Unbalanced parenthesis|invalid filter syntax|LDAP: error code \d{1,3}/i;

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const byError = await proveError(prober, place, complaints, (marker) => `${marker})(`);
  if (byError !== undefined) return [byError];
  if (!isAtLeast(prober, 'medium')) return [];
  const contains = await containing(place, prober);
  const byLetters = contains === undefined ? undefined : await discriminate(prober, place, contains);
  if (byLetters !== undefined) return [proofOfDifference(place, byLetters)];
  const isSensitive = isAtLeast(prober, 'high') || (await dependsOnSyntax(prober, place));
  if (!isSensitive || !/^[\w .@-]{2,64}$/.test(place.value)) return [];
  const bySpelling = await discriminate(prober, place, spelledAnew(place.value));
  if (bySpelling === undefined || !(await isHexOnly(prober, place))) return [];
  return [proofOfDifference(place, bySpelling)];
}

/** RFC 4515 knows two hexadecimal digits; shells and C read octal ones, and find the value in that spelling too. */
async function isHexOnly(prober: Prober, place: InputPlace): Promise<boolean> {
  const known = await baselines(prober, place.request);
  const answerTo = async (at: number, spell: (code: number) => string) => {
    const { value } = place;
    const payload = `${value.slice(0, at)}\\${spell(value.codePointAt(at) ?? 0)}${value.slice(at + 1)}`;
    return isLike(await prober.send(place, payload), payload, known, value);
  };
  for (const at of [0, place.value.length - 1]) {
    if (!(await answerTo(at, hex)) || (await answerTo(at, octal))) return false;
  }
  return true;
}

function hex(code: number): string {
  return code.toString(16).padStart(2, '0');
}

function octal(code: number): string {
  return code.toString(8).padStart(3, '0');
}

/** Special characters give another answer than a plain marker, both being wrong values. */
async function dependsOnSyntax(prober: Prober, place: InputPlace): Promise<boolean> {
  const [special, plain] = [await syntaxProbe(prober, place), await plainProbe(prober, place)];
  const [left, right] = [special, plain].map(({ exchange, payload }) => featuresOf(exchange, payload));
  return left === undefined || right === undefined || differ(left, right);
}

/** Letters that names have, in LDAP's own spelling, the most frequent first. */
const letters = ['65', '61', '6e', '6f', '69'];

/**
 * Entries that contain a letter as `\HH` against entries that contain a control character in the same spelling: a shop that knows
 * wildcards knows no such letters. Two requests where nothing differs; then letters are looked for that entries have.
 */
async function containing(place: InputPlace, prober: Prober): Promise<Condition | undefined> {
  const answerTo = async (payload: string) => featuresOf(await prober.send(place, payload), payload);
  const star = await prober.send(place, '*');
  const usual = await baselines(prober, place.request);
  // Where nothing else changes the answer, and all entries do not either, no letter will.
  if (!isAtLeast(prober, 'high') && isLike(star, '*', usual, place.value) && (await isInert(prober, place)))
    return undefined;
  const all = featuresOf(star, '*');
  // A wildcard that is answered as any wrong value is none.
  const wrong = await plainProbe(prober, place);
  const isHigh = isAtLeast(prober, 'high');
  if (!isHigh && !differ(all, featuresOf(wrong.exchange, wrong.payload))) return undefined;
  const none = await answerTo('*\\01*');
  if (!differ(all, none)) return undefined;
  const found: string[] = [];
  for (const letter of letters) {
    const spelled = await answerTo(`*\\${letter}*`);
    if (!differ(spelled, none)) continue;
    const code = Number.parseInt(letter, 16);
    // Another reader of backslashes takes these digits for another letter, or the octal ones for this one.
    const isHex = !differ(spelled, await answerTo(`*${String.fromCharCode(code)}*`));
    if (isHex && !differ(await answerTo(`*\\${octal(code)}*`), none)) found.push(letter);
  }
  // One letter would make the true payload the same each time, and with it a page that hashes its input.
  if (found.length < 2) return undefined;
  let turn = 0;
  return (isTrue, marker) => {
    turn += 1;
    const letter = found[(turn >> 1) % found.length] ?? '65';
    return `*\\${isTrue ? letter : `0${1 + ((marker.codePointAt(2) ?? 0) % 8)}`}*`;
  };
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return without(a, b).size + without(b, a).size > 0;
}

/** The value with one letter in LDAP's spelling, or another letter in the same place. */
function spelledAnew(value: string): Condition {
  return (isTrue, marker) => {
    const at = (marker.codePointAt(3) ?? 0) % value.length;
    const code = (value.codePointAt(at) ?? 0) ^ (isTrue ? 0 : 16);
    return `${value.slice(0, at)}\\${hex(code)}${value.slice(at + 1)}`;
  };
}
