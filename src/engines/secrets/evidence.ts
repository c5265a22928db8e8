import type { SecretFact } from '../../core/analyzer.js';
import {
  isCommentLine,
  isInExampleComment,
  isInHelp,
  isInShownSession,
  isInTestFunction,
  linesAside,
  linesOfComments,
  linesOfDocuments,
  linesOfTests,
} from './aside.js';
import { latin1 } from './bytes.js';
import { changedAt } from './changed-at.js';
import { citesSource, isSampleByHeader, ofPublication } from './citations.js';
import { isOnlyForDebugging } from './debugging.js';
import type { Detector } from './detector.js';
import {
  announcesExample,
  announcesFileOfExamples,
  announcesTest,
  isDoubted,
  isInMarkup,
  prompts,
  statesDefault,
} from './doubt.js';
import { isCodeFile, kindOfFile } from './file-kinds.js';
import { checksumFits } from './judge.js';
import { lineParts } from './line-parts.js';
import type { Match } from './matcher.js';
import { isInMessage } from './messages.js';
import { isOtherThing, testsItself } from './other-things.js';
import { columnsIn, listsDefaults } from './outside-settings.js';
import { isForTrials } from './paths.js';
import { isUnderPassphrase } from './pem.js';
import { isProbe } from './probe.js';
import { isOfProgram, runByOf } from './programs.js';
import {
  isDefaultReplaced,
  isIdOfPair,
  isMadeForPages,
  saysPublished,
  sharesDefaultKey,
} from './public-values.js';
import { isCalledVectors, isKeyOfReservedName, keepsAnswersBeside } from './published-vectors.js';
import { namesDocumentHosts } from './sample-blocks.js';
import { readsSitesOfOthers } from './sites.js';
import type { Surroundings } from './surroundings.js';
import {
  holdsVectors,
  isAmongVectors,
  isBelowVectors,
  isInKnownAnswers,
  keepsAnswers,
  ofVectors,
} from './vectors.js';
import { isUsedAsPassword } from './words-in-place.js';

/** What a match and what stands round it show of its use. With nothing against it, it is in use. */
export interface Evidence {
  /** Why it weighs little although it is what it looks like: it is shown, published, half of a pair, or opens nothing. */
  readonly whyLow?: string;
  /** Why a private key is one of a test by the lines round it. */
  readonly testKey?: string | undefined;
  /** Something says that it may be an example. */
  readonly isDoubtful?: boolean;
  /** It identifies a program, and its file does not show whose machines run that. */
  readonly isOfProgram?: boolean;
  readonly changedIn?: SecretFact['changedIn'];
}

/** More values without a mark of their own are a table of something: test vectors, a word list, addresses. */
const mostOfContext = 12;
/** So many in a test are vectors, of no use to anyone one by one. */
const mostOfTest = 60;
const aroundBytes = 500;
const headBytes = 200;

/** The evidence for each match of a text; undefined where it is no secret in its place. What the whole text shows is asked once, and only where a match asks for it. */
export function evidenceIn(
  matches: readonly Match[],
  bytes: Uint8Array,
  path: string,
): (match: Match, line: number) => Evidence | undefined {
  const file = fileOf(bytes, path);
  const hasSecrets = matches.some(({ detector }) => detector.isHalf !== true);
  const inContext = matches.filter(({ detector }) => detector.evidence === 'context');
  const ofContext = new Set(inContext.map(({ secret }) => secret)).size;
  const isTable =
    ofContext > mostOfContext && !(file.kind() === 'settings' && areSettings(inContext, ofContext));
  const isVectors = ofContext > mostOfTest && file.isOfTests;
  return (match, line) => {
    const { detector } = match;
    if (detector.isHalf === true)
      return { whyLow: hasSecrets ? 'an id beside its secret' : 'an id without its secret' };
    const place = {
      ...lineParts(bytes, match),
      around: latin1(bytes, match.start - aroundBytes, match.end + aroundBytes),
      line,
    };
    if (setsEncrypted.test(place.before)) return undefined;
    if (isVectors && detector.id === 'generic-api-key') return undefined;
    if (detector.evidence === 'context' && isOtherThing(match, place, file)) return undefined;
    if (match.isOfWords === true && !isUsedAsPassword(match, surroundingsOf(place, file))) return undefined;
    if (isPrivateKey(detector)) return ofKey(match, place, file);
    const whyLow = whyShown(match, place, file) ?? whyPublic(match, place, file);
    if (whyLow !== undefined) return { whyLow };
    const isDoubtful = detector.evidence === 'context' && (isTable || isDoubtedAt(match, place, file));
    if (!isOfProgram(match, path, place.before)) return { isDoubtful, ...changedAt(match, place) };
    const runBy = file.runBy(place);
    return runBy === 'users'
      ? { whyLow: 'in a program that its users run' }
      : { isDoubtful, isOfProgram: runBy === 'unknown' };
  };
}

/** A program with many services has as many secrets, each under a name of its own; what a table holds has one name. */
function areSettings(matches: readonly Match[], values: number): boolean {
  const names = new Set(matches.map(({ name, detector }) => name?.toLowerCase() ?? detector.id));
  return values <= mostOfSettings && names.size >= values / 2;
}

const mostOfSettings = 60;

// systemd.exec(5): what systemd-creds(1) encrypted with the key of the machine.
const setsEncrypted = /^SetCredentialEncrypted=[\w.-]{0,100}:[ \t]?$/;

interface Place {
  readonly above: string;
  readonly before: string;
  readonly after: string;
  readonly around: string;
  readonly line: number;
}

interface TextFile {
  readonly path: string;
  readonly isOfTests: boolean;
  readonly testsItself: () => boolean;
  readonly isExample: () => boolean;
  readonly holdsVectors: () => boolean;
  readonly keepsAnswers: () => boolean;
  readonly isCode: boolean;
  readonly before: (offset: number, length: number) => string;
  readonly lines: () => readonly string[];
  readonly aside: () => ReadonlySet<number>;
  readonly documents: () => ReadonlySet<number>;
  readonly unitTests: () => ReadonlySet<number>;
  readonly comments: () => ReadonlySet<number>;
  readonly kind: () => ReturnType<typeof kindOfFile>;
  readonly readsSites: () => boolean;
  readonly sharesDefault: () => boolean;
  readonly isColumn: (name: string) => boolean;
  readonly isOfDefaults: () => boolean;
  readonly namesDocumentHosts: () => boolean;
  readonly runBy: ReturnType<typeof runByOf>;
}

function fileOf(bytes: Uint8Array, path: string): TextFile {
  const text = once(() => latin1(bytes, 0, bytes.length));
  const lines = once(() => text().split('\n'));
  return {
    path,
    isOfTests: isForTrials(path),
    testsItself: once(() => testsItself.test(text())),
    holdsVectors: once(() => isCalledVectors(path) || holdsVectors(path, text)),
    keepsAnswers: once(() => (isCodeFile(path) ? keepsAnswers.test(text()) : keepsAnswersBeside(path, text))),
    isExample: once(() => announcesFileOfExamples(latin1(bytes, 0, headBytes))),
    isCode: isCodeFile(path),
    before: (offset, length) => latin1(bytes, offset - length, offset),
    lines,
    aside: once(() => linesAside(lines(), path)),
    documents: once(() => linesOfDocuments(lines(), path)),
    unitTests: once(() => linesOfTests(lines(), path)),
    comments: once(() => linesOfComments(lines(), path)),
    kind: once(() => kindOfFile(path, () => latin1(bytes, 0, headBytes))),
    readsSites: once(() => isCodeFile(path) && readsSitesOfOthers(text())),
    sharesDefault: once(() => isCodeFile(path) && sharesDefaultKey(text())),
    isColumn: columnsIn(text),
    isOfDefaults: once(() => listsDefaults(lines())),
    namesDocumentHosts: once(() => namesDocumentHosts(lines())),
    runBy: runByOf(path, text),
  };
}

const namesOfDefaults = /^_?default_?(?:api_?|access_?|project_?)*(?:key|token|id)$/i;

const shown = 'in a test, an example or a page';

/**
 * A private key is one wherever it stands: only an example that says so is none, and in a test what opens nothing, since it is weak,
 * damaged or under a passphrase.
 */
function ofKey(match: Match, place: Place, file: TextFile): Evidence {
  const { line, before } = place;
  if (file.isOfTests && (match.doubtful || isUnderPassphrase(match.detector))) return { whyLow: 'of a test' };
  if (file.isOfTests && hasOtherEnd(match, place, file)) return { whyLow: 'it ends as another kind of key' };
  if (isOfPlaceholderAccount(place.around)) return { whyLow: 'the id of its key is a placeholder' };
  if (isPublishedKey(match, file)) return { whyLow: ofPublication };
  if (
    file.holdsVectors() ||
    (file.isOfTests && isVector(match, place, file)) ||
    (file.isCode && isInKnownAnswers(file.lines(), line))
  )
    return { whyLow: ofVectors };
  if (file.isCode && isProbe(file.lines(), line)) return { whyLow: 'only shows whether a feature works' };
  if (file.isOfTests && file.comments().has(line)) return { whyLow: 'in a comment' };
  if (isTriedOut(place, file)) return { whyLow: shown };
  const aside = file.aside();
  // A constant of a program begins with its key; a page of help that shows one does not.
  const isAside = aside.has(line) && aside.has(line - 3);
  if (isAside && isInExampleComment(file.lines(), line, file.comments())) return { whyLow: shown };
  const testKey = whyOfTest(match, line, file);
  return { isDoubtful: isAside || isCommentLine(before) || testKey !== undefined, testKey };
}

/** `-----BEGIN QUAY PRIVATE KEY-----` above `-----END EC PRIVATE KEY-----`: readers refuse it (RFC 7468, section 3). */
function hasOtherEnd({ start, end }: Match, { around }: Place, file: TextFile): boolean {
  const begins = /-----BEGIN ([A-Z0-9 ]{7,40})-----[^-]{0,40}$/.exec(file.before(start, aroundBytes))?.[1];
  const rest = around.slice(Math.min(aroundBytes, start) + end - start);
  const ends = /^[^-]{0,80}-----END ([A-Z0-9 ]{7,40})-----/.exec(rest)?.[1];
  return begins !== undefined && ends !== undefined && begins !== ends;
}

/** Google gives each key of a service account an id of forty digits (SHA-1): https://cloud.google.com/iam/docs/keys-create-delete */
function isOfPlaceholderAccount(around: string): boolean {
  const [, id] = /"private_key_id"\s{0,8}:\s{0,8}"([^"\\\n]{1,120})"/.exec(around) ?? [];
  return id !== undefined && /"service_account"/.test(around) && !/^[0-9a-f]{40}$/.test(id);
}

function isPublishedKey(match: Match, file: TextFile): boolean {
  const before = file.before(match.start, aroundBytes);
  return saysPublished(before) || citesSource(before) || (file.isCode && isSampleByHeader(match.secret));
}

/** Among the words of a line, and near it an address that only documentation has (RFC 2606). */
function isTriedOut({ before, around }: Place, file: TextFile): boolean {
  const kind = file.kind();
  if (kind !== 'data' && kind !== 'unknown') return false;
  const header = before.indexOf('-----BEGIN ');
  return /\w/.test(before.slice(0, Math.max(0, header))) && hostOfDocuments.test(around);
}

const hostOfDocuments = /https?:\/\/(?:www\.)?example\.(?:com|net|org)(?![\w-]|\.\w)/i;

function isVector(match: Match, { line, around }: Place, file: TextFile): boolean {
  return (
    isBelowVectors(aboveOf(match, file)) ||
    isAmongVectors(file.lines(), line) ||
    file.keepsAnswers() ||
    (match.detector.id.startsWith('jwk-') && isKeyOfReservedName(around))
  );
}

const fewLines = 8;

function aboveOf({ start }: Match, file: TextFile): string {
  return file.before(start, aroundBytes).split('\n').slice(-fewLines).join('\n');
}

function whyOfTest(match: Match, line: number, file: TextFile): string | undefined {
  if (isInTestFunction(file.lines(), line) || file.unitTests().has(line))
    return 'the code of a test holds it';
  if (announcesTest(file.before(match.start, 400)))
    return 'the lines above call it one of a test or an example';
  if (file.isCode && isMadeInComment(file.lines(), line)) return 'a comment shows how it was made';
  return file.documents().has(line) ? 'documentation shows it' : undefined;
}

const linesOfComment = 12;
const inComment = /^[ \t]{0,40}(?:\*|\/\/|#|--)/;
const makesKeys = /\bopenssl (?:genrsa|genpkey|ecparam|gendsa|dsaparam|req)\b|\bssh-keygen\b/;

/** A comment of code with the command that printed it above. */
function isMadeInComment(lines: readonly string[], line: number): boolean {
  const above = lines.slice(Math.max(0, line - 1 - linesOfComment), line);
  const first = above.findLastIndex((each) => !inComment.test(each)) + 1;
  return first < above.length && above.slice(first).some((each) => makesKeys.test(each));
}

/** The lines round it show it to readers or try something out. */
function whyShown(match: Match, { before, line }: Place, file: TextFile): string | undefined {
  const isTried = () =>
    (file.isOfTests && match.detector.evidence === 'form') ||
    file.isExample() ||
    file.documents().has(line) ||
    isInExampleComment(file.lines(), line, file.comments()) ||
    isInShownSession(file.lines(), line) ||
    isInHelp(file.lines(), line) ||
    isInTestFunction(file.lines(), line);
  if (!match.comments.includes(checksumFits) && isTried()) return shown;
  if (isCommentLine(before) && lineOfLog.test(before)) return 'in a line of a log that a comment shows';
  const isExample =
    announcesExample.test(before.slice(-80)) ||
    prompts.test(before) ||
    isInMarkup(before) ||
    isInMessage(before);
  return isExample ? 'shown as an example' : undefined;
}

/** As syslogd writes one (RFC 3164, section 4.1): `Mar  8 17:08:02 harbour dockd[1581]: `; or with addresses that are masked. */
const lineOfLog =
  /\b[A-Z][a-z]{2} [ \d]\d? ?\d\d:\d\d:\d\d [\w.-]{1,80} [\w./-]{1,40}(?:\[\d{1,8}\])?: |\bx{1,3}(?:\.x{1,3}){3}\b/;

/** Everyone may have it, or it opens nothing. */
function whyPublic(match: Match, place: Place, file: TextFile): string | undefined {
  const { before, around } = place;
  if (isIdOfPair(match, around)) return 'an id beside its secret';
  if (statesDefault.test(match.secret)) return 'a default by its own words';
  if (file.isCode && isDefaultReplaced(before)) return 'a default that the program replaces';
  if (namesOfDefaults.test(match.name ?? '') && file.sharesDefault()) return 'a default that all users share';
  if (file.readsSites()) return 'of pages that the program reads';
  if (match.detector.evidence === 'context' && file.isCode && isOnlyForDebugging(file.lines(), place.line))
    return 'only where the program is debugged';
  const isServer = () => file.runBy(place) === 'owner';
  return isMadeForPages(match, { path: file.path, before, around, isServer })
    ? 'made for pages and apps'
    : undefined;
}

function isDoubtedAt(match: Match, place: Place, file: TextFile): boolean {
  return isDoubted(match, surroundingsOf(place, file));
}

function surroundingsOf(place: Place, file: TextFile): Surroundings {
  return {
    ...place,
    path: file.path,
    kind: file.kind(),
    isCode: file.isCode,
    isColumn: file.isColumn,
    isOfDefaults: file.isOfDefaults,
    namesDocumentHosts: file.namesDocumentHosts,
    isComment: file.aside().has(place.line) || isCommentLine(place.before),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isPrivateKey({ id }: Detector): boolean {
  return id.endsWith('private-key') || id.startsWith('private-key');
}
