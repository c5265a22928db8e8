import { isPublicHalf } from '../../knowledge/token-shapes.js';
import { beginsWord, type FoundAssignment, readAssignment } from './assignment.js';
import { KeywordAutomaton } from './automaton.js';
import { latin1, tokenByte, wordByte } from './bytes.js';
import type { AssignmentFind, Detector, Judgement, Locate, NameFind, TextFind } from './detector.js';
import { isOfWordsAlone, textInBase64 } from './invented.js';
import { inJoinedStrings, joints, mostJoints } from './joined-strings.js';
import { claimsOf, judgeJwt } from './judge.js';
import { type NearbyValue, nearbyValues } from './nearby-values.js';
import { isEscapedText, isHandler, isPseudoVersion, isRequirement } from './notations.js';
import {
  entropyOf,
  isPlaceholder,
  isSealed,
  longestRun,
  looksLikeWords,
  shareInSequence,
  shareRepeated,
} from './placeholders.js';
import { isPublished } from './published.js';

/** A secret, as a place in the bytes. It must be redacted before it leaves the analyzer. */
export interface Match {
  readonly detector: Detector;
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly comments: readonly string[];
  readonly doubtful: boolean;
  readonly expires?: number;
  /** Of the setting, where the kind is known by that alone. */
  readonly name?: string;
  /** Made of words: see `Acceptance`. */
  readonly isOfWords?: boolean;
}

/** Kinds that need more than their own form to be reported are left out where nearly all of their finds are benign. */
export type Depth = 'all' | 'marked-only';

/** More in one stretch of bytes is a list of something, or an attack on the reader. */
const maxMatches = 5000;

type Rule<Find> = { readonly detector: Detector; readonly find: Find; readonly number: number };

/**
 * How many bytes patterns of one kind may be shown, for each byte that is searched. Honest files need a fraction; one
 * that repeats keywords without end would cost the length of a window for each.
 */
const windowsPerByte = 8;
const windowBytesAlways = 64 * 1024;

/** What is left of that, by number of the rule. */
class Budget {
  readonly #left: Float64Array;
  /** Kinds that could not be searched for to the end. */
  readonly exhausted = new Set<string>();

  constructor(rules: number, lengthBytes: number) {
    this.#left = new Float64Array(rules).fill(windowBytesAlways + windowsPerByte * lengthBytes);
  }

  spend({ number, detector }: Rule<unknown>, bytes: number): boolean {
    const left = (this.#left[number] ?? 0) - bytes;
    this.#left[number] = left;
    if (left < 0) this.exhausted.add(detector.id);
    return left >= 0;
  }
}

export interface Search {
  /** In the order of their places, none within another. */
  readonly matches: readonly Match[];
  /** Kinds whose keywords were so many that not all could be looked at. */
  readonly exhausted: readonly string[];
}

interface KeywordRules {
  readonly length: number;
  readonly texts: readonly Rule<TextFind>[];
  readonly names: readonly Rule<NameFind>[];
  readonly assignments: readonly Rule<AssignmentFind>[];
}

/** Searches bytes for all kinds of secrets at once: keywords first, patterns only round them. */
export class SecretMatcher {
  readonly #rules: readonly KeywordRules[];
  readonly #automaton: KeywordAutomaton;
  readonly #detectors: number;

  constructor(detectors: readonly Detector[]) {
    const byKeyword = new Map<string, Detector[]>();
    for (const detector of detectors) {
      for (const keyword of detector.find.keywords) {
        byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), detector]);
      }
    }
    this.#automaton = new KeywordAutomaton([...byKeyword.keys(), ...joints]);
    const numberOf = new Map(detectors.map((detector, number) => [detector, number]));
    this.#detectors = detectors.length;
    this.#rules = [...byKeyword].map(([keyword, those]) => rulesOf(keyword, those, numberOf));
  }

  /** `isOfSettings`: strings need no quotes there. */
  find(bytes: Uint8Array, depth: Depth, isOfSettings: () => boolean = () => false): Search {
    const joined: number[] = [];
    const search = this.#findAsWritten(bytes, depth, isOfSettings, joined);
    if (joined.length === 0) return search;
    const others = inJoinedStrings(
      bytes,
      joined,
      (part) => this.#findAsWritten(part, depth, isOfSettings).matches,
    );
    return others.length === 0 ? search : { ...search, matches: merged(search.matches, others) };
  }

  /** @param joined takes the places of quotes that may end a piece of a longer string */
  #findAsWritten(bytes: Uint8Array, depth: Depth, isOfSettings: () => boolean, joined?: number[]): Search {
    const found: Match[] = [];
    const budget = new Budget(this.#detectors, bytes.length);
    const tell = (match: Match) => found.push(match);
    this.#automaton.run(bytes, (keyword, end) => {
      const rules = this.#rules[keyword];
      if (rules === undefined && joined !== undefined && joined.length < mostJoints)
        joined.push(end - (joints[keyword - this.#rules.length]?.length ?? 0));
      if (rules === undefined || found.length >= maxMatches) return;
      const start = end - rules.length;
      for (const rule of rules.texts)
        if (depth === 'all' || isMarked(rule.detector)) matchText(bytes, start, rule, budget, tell);
      if (depth === 'marked-only') return;
      if (rules.names.length > 0) matchNames(bytes, start, end, rules.names, tell);
      if (rules.assignments.length > 0) {
        const assignment = readAssignment(bytes, start, end, isOfSettings);
        for (const rule of rules.assignments) if (assignment) matchAssignment(assignment, rule, tell);
      }
    });
    return {
      matches: found.length === 0 ? found : withoutOverlaps(found),
      exhausted: [...budget.exhausted],
    };
  }
}

/** Its own form shows it, or signs on both sides that nothing else has, as an address has them. */
export function isMarked({ evidence, rank }: Detector): boolean {
  return evidence === 'form' || rank >= 2.5;
}

function rulesOf(
  keyword: string,
  detectors: readonly Detector[],
  numberOf: ReadonlyMap<Detector, number>,
): KeywordRules {
  const texts: Rule<TextFind>[] = [];
  const names: Rule<NameFind>[] = [];
  const assignments: Rule<AssignmentFind>[] = [];
  for (const detector of detectors) {
    const { find } = detector;
    const number = numberOf.get(detector) ?? 0;
    if (find.by === 'text') texts.push({ detector, number, find: { ...find, pattern: withPlaces(find) } });
    else if (find.by === 'name') names.push({ detector, number, find });
    else if (find.by === 'assignment') assignments.push({ detector, number, find });
  }
  return { length: keyword.length, texts, names, assignments };
}

/** `d` shows where groups are; a pattern whose start is known is tried there only. */
function withPlaces({ pattern, exact }: TextFind): RegExp {
  const flags = pattern.flags.replace(/[dgy]/g, '');
  return new RegExp(pattern.source, `${flags}d${exact ? 'y' : 'g'}`);
}

type Tell = (match: Match) => void;

/** Patterns may look back at what stands before a match. */
const lookBehindBytes = 4;

function matchText(
  bytes: Uint8Array,
  keywordStart: number,
  rule: Rule<TextFind>,
  budget: Budget,
  tell: Tell,
): void {
  const { detector, find } = rule;
  if (find.before === 0 && detector.rank >= 3 && isWithinWord(bytes, keywordStart)) return;
  if (find.minRun > 0 && !hasRun(bytes, keywordStart, find.minRun)) return;
  if (find.locate !== undefined && find.exact && !matchesAtGlance(bytes, keywordStart, find.pattern)) return;
  if (!budget.spend(rule, find.before + find.reach)) return;
  const from = Math.max(0, keywordStart - find.before - lookBehindBytes);
  const text = latin1(bytes, from, keywordStart + find.reach);
  const { pattern } = find;
  pattern.lastIndex = Math.max(0, keywordStart - find.before - from);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const matchEnd = match.index + match[0].length;
    if (from + match.index <= keywordStart && from + matchEnd > keywordStart) {
      const place = find.locate ? find.locate(text, match.index, matchEnd) : placeOf(match);
      if (place) consider(detector, text.slice(place.start, place.end), from + place.start, tell);
      return;
    }
    if (match[0] === '') pattern.lastIndex += 1;
    if (find.exact || from + match.index > keywordStart) return;
  }
}

const glanceBytes = 160;

/** Where the rest of a match is read by hand, its pattern is short, and most keywords end here. */
function matchesAtGlance(bytes: Uint8Array, keywordStart: number, pattern: RegExp): boolean {
  const from = Math.max(0, keywordStart - lookBehindBytes);
  pattern.lastIndex = keywordStart - from;
  return pattern.test(latin1(bytes, from, keywordStart + glanceBytes));
}

function placeOf(match: RegExpExecArray): ReturnType<Locate> {
  const place = match.indices?.groups?.secret ?? match.indices?.[0];
  return place && { start: place[0], end: place[1] };
}

function hasRun(bytes: Uint8Array, from: number, length: number): boolean {
  const end = from + length;
  if (end > bytes.length) return false;
  for (let index = from; index < end; index++) if (!tokenByte[bytes[index] ?? 0]) return false;
  return true;
}

/** Cheap, for the pattern itself looks again: nearly all keywords within base64 end here. */
function isWithinWord(bytes: Uint8Array, start: number): boolean {
  if (start < 3 || !wordByte[bytes[start - 1] ?? 0]) return false;
  return bytes[start - 2] !== 0x5c && bytes[start - 3] !== 0x25;
}

function matchNames(
  bytes: Uint8Array,
  start: number,
  end: number,
  rules: readonly Rule<NameFind>[],
  tell: Tell,
): void {
  if (!beginsWord(bytes, start)) return;
  for (const place of nearbyValues(bytes, start, end)) {
    const value = latin1(bytes, place.start, place.end);
    for (const { detector, find } of rules) {
      if (!find.value.test(value) || isNoCredential(value, textBetween(bytes, start, place))) continue;
      consider(detector, value, place.start, tell);
    }
  }
}

function textBetween(bytes: Uint8Array, keywordStart: number, value: NearbyValue): string {
  return latin1(bytes, keywordStart - 32, value.start);
}

const namesOfOtherThings = new RegExp(
  [
    'sha(?:1|256|384|512)?(?![a-z])|md5|checksum|digest|integrity|commit|revision|\\brev\\b|\\breference\\b|checkout\\b|etag',
    'fingerprint|public[_-]?key|\\bhash\\b|_hash|_build\\b|\\bh1:|\\bENC\\[|\\bimage\\b|(?<!bit)bucket',
    '(?:trace|request|project|tenant|channel|guild|message|role|user|org(?:anization)?|workspace|team|zone|list)[_-]?id',
    '(?:template|page|product|plan|price|customer|order|event|thread|room|chat|issue|ticket|correlation|account|app|pipeline|dashboard|monitor|site|form)[_-]?id\\b',
    '\\/\\/[^\\s"\'?=&]*$',
  ].join('|'),
  'i',
);

/** Digests and versions stand beside names of services too. */
function isNoCredential(value: string, before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (namesOfOtherThings.test(line)) return true;
  if (/[a-z][-_.][a-z]+[-_.]/.test(value) && looksLikeWords(value, 0.6)) return true;
  if (/[0-9]/.test(value)) return looksLikeWords(value, 0.75);
  return !changesCaseLikeChance(value) || looksLikeWords(value);
}

/** Chance gives one token in a dozen of fourteen letters no digit; but then its letters change case all the time. */
function changesCaseLikeChance(value: string): boolean {
  return (value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) >= value.length / 5;
}

function matchAssignment(
  assignment: FoundAssignment,
  { detector, find }: Rule<AssignmentFind>,
  tell: Tell,
): void {
  const accepted = find.accepts(assignment);
  if (accepted === false) return;
  const named = (match: Match) =>
    tell({ ...match, name: assignment.name, ...(accepted === 'in-place' ? { isOfWords: true } : {}) });
  consider(detector, assignment.value, assignment.start, named);
}

function consider(detector: Detector, secret: string, start: number, tell: Tell): void {
  const match = matchOf(detector, secret, start);
  if (match !== undefined) tell(match);
}

/** What every kind's find has to pass; undefined where it does not. */
export function matchOf(detector: Detector, secret: string, start: number): Match | undefined {
  if (isPlaceholder(secret) || isPublicHalf(secret)) return undefined;
  if (detector.evidence === 'context' && isOfOthers(secret)) return undefined;
  if (!detector.allowsRuns && (longestRun(secret) >= 6 || shareRepeated(secret) >= 0.4)) return undefined;
  const counted = shareInSequence(secret);
  if (counted >= 0.5 || (counted >= 0.3 && detector.rank < 3)) return undefined;
  if (entropyOf(secret) < detector.minEntropy) return undefined;
  const judgement = judge(detector, secret);
  if (judgement === undefined || isPublished(secret)) return undefined;
  return {
    detector,
    start,
    end: start + secret.length,
    secret,
    comments: judgement.comments ?? [],
    doubtful: judgement.doubtful ?? false,
    ...(judgement.expires === undefined ? {} : { expires: judgement.expires }),
  };
}

/** What a value without a mark of its own may be as well. */
function isOfOthers(secret: string): boolean {
  return ofOthers.some((each) => each(secret));
}

const ofOthers = [
  isSealed,
  isPseudoVersion,
  isRequirement,
  isHandler,
  isEscapedText,
  standsInBase64,
] as const;

/** `changeme` in the data of a Secret of Kubernetes. */
function standsInBase64(secret: string): boolean {
  const text = textInBase64(secret);
  return text !== undefined && (isPlaceholder(text) || isOfWordsAlone(text) || isDigestByScheme(text));
}

/** `{SSHA}…`, as directories keep passwords (RFC 2307 section 5.3). */
function isDigestByScheme(text: string): boolean {
  return /^\{(?:s?md5|s?sha\d{0,3}|ssha\d{0,3}|crypt|pbkdf2[\w-]{0,20}|argon2[a-z]{0,2})\}/i.test(text);
}

/** A JSON Web Token is judged as one under whatever name it stands. */
function judge(detector: Detector, secret: string): Judgement | undefined {
  const isJwt =
    detector.evidence === 'context' && /^eyJ[\w-]{10,2000}\.eyJ[\w-]{4,4000}(?:\.|$)/.test(secret);
  if (isJwt && claimsOf(secret) !== undefined) return judgeJwt(secret);
  return detector.judge ? detector.judge(secret) : {};
}

/** All in the order of their places, where several kinds claim the same bytes one of them. */
export function merged(one: readonly Match[], other: readonly Match[]): readonly Match[] {
  return other.length === 0 ? one : withoutOverlaps([...one, ...other]);
}

/** Where several kinds claim the same bytes, the one with the most telling form is right; then the longest. */
function withoutOverlaps(found: readonly Match[]): readonly Match[] {
  const best = [...found].sort(
    (a, b) => b.detector.rank - a.detector.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Match[] = [];
  for (const match of best) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
