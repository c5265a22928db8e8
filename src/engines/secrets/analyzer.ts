import type { AnalyzedFile, Analyzer, Fact, SecretFact } from '../../core/analyzer.js';
import { settingsIn } from '../../policy/suppression/index.js';
import { latin1, newline } from './bytes.js';
import { isOfSignature, isRowOfTable, isWithinData, lacksCase } from './chance.js';
import type { Detector } from './detector.js';
import { detectors } from './detectors.generated.js';
import { type Evidence, evidenceIn } from './evidence.js';
import { kindOfFile } from './file-kinds.js';
import { crc32 } from './judge.js';
import { keyStoreIn } from './key-stores.js';
import { withoutEscapes } from './line-editor.js';
import { lineParts, lineRound } from './line-parts.js';
import { type Depth, type Match, merged, SecretMatcher } from './matcher.js';
import { depthFor, isForTrials, isOfDistribution, isSearched } from './paths.js';
import { entropyOf, isAllowedByMark, shareInSequence } from './placeholders.js';
import { hashOf, redact } from './redact.js';
import { numberOfMatch, withoutSameKeys } from './same-keys.js';
import { Tables } from './tables.js';

const maxFileBytes = 64 * 1024 * 1024;
/** A file up to this long is read at once, a longer one in pieces of it. */
const pieceBytes = 2 * 1024 * 1024;
/** Nothing that is searched for is longer. */
const overlapBytes = 16 * 1024;
const headBytes = 1024;
const minFileBytes = 12;
const maxFactsPerFile = 2000;

/** Changes with the code of the search; the kinds themselves are counted in by `version`. */
const searchVersion = 41;

export const analyzer: Analyzer = {
  id: 'secrets',
  get version() {
    return searchVersion * 2 ** 32 + checksumOf(detectors);
  },
  claim: { everything: true },
  accepts: ({ path }) => isSearched(path) && !isOfDistribution(path),
  maxBytes: maxFileBytes,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => (file.sizeBytes < minFileBytes ? [] : factsOf(file)),
};

/** What only images leave out: a source tree has `lib/`, `bin/` and `usr/share/` of its own. */
export const sourceTreeAnalyzer: Analyzer = {
  ...analyzer,
  id: 'secrets/source-tree',
  get version() {
    return analyzer.version;
  },
  accepts: ({ path }) => isSearched(path) && isOfDistribution(path),
  evidence: 'declared',
};

/** Differs where any keyword, pattern or judgement of any kind does. */
function checksumOf(kinds: readonly Detector[]): number {
  return crc32(
    kinds.map(({ id, find, judge }) => `${id} ${JSON.stringify(find, asText)} ${judge}`).join('\n'),
  );
}

function asText(_key: string, value: unknown): unknown {
  return value instanceof RegExp || typeof value === 'function' ? String(value) : value;
}

let sharedMatcher: SecretMatcher | undefined;

/** Made when the first file comes: most commands never search. */
export function matcher(): SecretMatcher {
  sharedMatcher ??= new SecretMatcher(detectors);
  return sharedMatcher;
}

let sharedTables: Tables | undefined;

function tables(): Tables {
  sharedTables ??= new Tables(detectors);
  return sharedTables;
}

function factsOf(file: AnalyzedFile): readonly Fact[] {
  const store = keyStoreIn(file);
  if (store) return [isForTrials(file.path) ? lowered(store, 'of a test') : store];
  const head = file.sizeBytes > headBytes * 16 ? file.content.read(0, headBytes) : undefined;
  if (head && encodingOf(head) === 'binary') return [];
  const problems: Fact[] = [];
  const search = file.sizeBytes <= pieceBytes ? searchWhole : searchInPieces;
  const facts = search(file, depthFor(file.path), problems);
  return [...limited(isForTrials(file.path) ? facts.map(doubted) : facts), ...problems];
}

function searchWhole(file: AnalyzedFile, depth: Depth, problems: Fact[]): readonly SecretFact[] {
  const bytes = file.bytes();
  const encoding = encodingOf(bytes);
  if (encoding === 'binary') return [];
  const text = encoding === 'bytes' ? withoutEscapes(bytes) : inUtf8(bytes, encoding);
  return searchText(text, {
    depth,
    problems,
    path: file.path,
    isAllowed: isForTrials(file.path) ? isCounted : undefined,
  });
}

/** `ABCDEF987654321`: a good part of it only counts. Chance does not, and people who write tests do. */
function isCounted(secret: string): boolean {
  return shareInSequence(secret) >= 0.25;
}

export interface TextSearch {
  readonly depth: Depth;
  /** What the text is, by its name: code, settings, a page. */
  readonly path?: string | undefined;
  readonly problems?: Fact[] | undefined;
  readonly isAllowed?: ((secret: string) => boolean) | undefined;
}

/** All secrets in a text, as facts, but those that `isAllowed`; those with a mark on their line say so. */
export function searchText(
  bytes: Uint8Array,
  { depth, path = '', problems, isAllowed }: TextSearch,
): readonly SecretFact[] {
  const places = new Places(bytes);
  const { matches, exhausted } = matcher().find(bytes, depth, isOfSettingsBy(path, bytes));
  problems?.push(...exhausted.map(notSearched));
  const all = depth === 'all' ? merged(matches, tables().find(bytes, path)) : matches;
  const kept = withoutSameKeys(
    all.filter((match) => isAllowed?.(match.secret) !== true && !isChance(match, bytes)),
  );
  const evidenceOf = evidenceIn(kept, bytes, path);
  return kept.flatMap((match) => {
    const place = places.of(match.start);
    const evidence = evidenceOf(match, place.line);
    return evidence === undefined ? [] : [marked(factOf(match, place, evidence), lineRound(bytes, match))];
  });
}

/** Asked only where a value without quotes ends its line. */
function isOfSettingsBy(path: string, start: Uint8Array): () => boolean {
  return () => kindOfFile(path, () => latin1(start, 0, headBytes)) === 'settings';
}

const tableBytes = 1_000;

/** The short prefix of a token, met in a stretch of data. */
function isChance(match: Match, bytes: Uint8Array): boolean {
  const { find, evidence, rank } = match.detector;
  if (evidence !== 'form' || find.by !== 'text' || rank > 3 || match.end - match.start > 200) return false;
  const { before, after } = lineParts(bytes, match);
  return (
    isOfSignature(before, after) ||
    isWithinData(before, after) ||
    lacksCase(match.secret, find.pattern) ||
    isRowOfTable(
      match.secret,
      latin1(bytes, match.start - tableBytes, match.start),
      latin1(bytes, match.end, match.end + tableBytes),
    )
  );
}

function notSearched(detector: string): Fact {
  const reason = `words that stand near secrets of the kind ${detector} repeat so often that not all were looked at`;
  return { kind: 'problem', reason, weight: 'note' };
}

function searchInPieces(file: AnalyzedFile, depth: Depth, problems: Fact[]): readonly SecretFact[] {
  const facts: SecretFact[] = [];
  let linesBefore = 0;
  const seen = new Set<number>();
  const first = file.content.read(0, headBytes);
  const isOfSettings = isOfSettingsBy(file.path, first);
  for (let start = 0; start < file.sizeBytes; start += pieceBytes) {
    const piece = file.content.read(start, pieceBytes + overlapBytes);
    if (encodingOf(piece.subarray(0, headBytes)) !== 'bytes') return facts;
    const places = new Places(piece);
    const { matches: ofText, exhausted } = matcher().find(piece, depth, isOfSettings);
    problems.push(...exhausted.map(notSearched));
    const ofTables = depth === 'all' ? tables().find(piece, file.path, start === 0 ? undefined : first) : [];
    const matches = withoutSameKeys(merged(ofText, ofTables));
    const evidenceOf = evidenceIn(matches, piece, file.path);
    for (const match of matches) {
      if (seen.has(start + match.start) || isChance(match, piece)) continue;
      seen.add(start + match.start);
      const { line, column } = places.of(match.start);
      const evidence = evidenceOf(match, line);
      if (evidence === undefined) continue;
      const fact = factOf(match, { line: line + linesBefore, column }, evidence);
      facts.push(marked(fact, lineRound(piece, match)));
    }
    linesBefore += places.linesBefore(Math.min(pieceBytes, piece.length));
  }
  return facts;
}

type Encoding = 'bytes' | 'utf-16le' | 'utf-16be' | 'binary';

/** Text has no zero bytes; UTF-16 has, and begins with a mark. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.subarray(0, headBytes * 8).includes(0) ? 'binary' : 'bytes';
}

function inUtf8(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  return Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8');
}

function factOf(
  match: Match,
  place: { readonly line: number; readonly column: number },
  { whyLow, testKey, isDoubtful, isOfProgram, changedIn }: Evidence,
): SecretFact {
  const number = numberOfMatch(match);
  const fact: SecretFact = {
    kind: 'secret',
    detector: match.detector.id,
    ...place,
    redacted: redact(match.secret),
    hash: hashOf(match.secret),
    ...(number === undefined ? {} : { keyHash: hashOf(number) }),
    entropy: Math.round(entropyOf(match.secret) * 10) / 10,
    ...(match.comments.length === 0 ? {} : { comments: match.comments }),
    ...(match.doubtful || isDoubtful ? { doubtful: true as const } : {}),
    ...(testKey === undefined ? {} : { testKey }),
    ...(changedIn === undefined ? {} : { changedIn }),
    ...(isOfProgram ? { ofProgram: true as const } : {}),
    ...(match.expires === undefined ? {} : { expires: match.expires }),
  };
  return whyLow === undefined ? fact : lowered(fact, whyLow);
}

/** The policy has to know what a comment hides. */
function marked(fact: SecretFact, line: string): SecretFact {
  if (!isAllowedByMark(line)) return fact;
  const [, rest = ''] = line.split(/seaworthy:allow/i, 2);
  return { ...fact, ignoredBy: { line: fact.line, ...settingsIn(rest) } };
}

function lowered(fact: SecretFact, reason: string): SecretFact {
  return { ...fact, atMost: 'low', comments: [...(fact.comments ?? []), reason] };
}

function doubted(fact: SecretFact): SecretFact {
  return { ...fact, doubtful: true };
}

function limited(facts: readonly SecretFact[]): readonly Fact[] {
  if (facts.length <= maxFactsPerFile) return facts;
  const more = facts.length - maxFactsPerFile;
  return [
    ...facts.slice(0, maxFactsPerFile),
    { kind: 'problem', reason: `${more} more secrets of this file are not listed`, weight: 'note' },
  ];
}

/** Lines and columns of places that are asked for in rising order. */
class Places {
  readonly #bytes: Uint8Array;
  #line = 1;
  #lineStart = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  of(offset: number): { readonly line: number; readonly column: number } {
    this.#advance(offset);
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }

  /** How many lines end before a place that is not before those asked for. */
  linesBefore(offset: number): number {
    this.#advance(offset);
    return this.#line - 1;
  }

  #advance(offset: number): void {
    for (let next = this.#next(); next >= 0 && next < offset; next = this.#next()) {
      this.#line += 1;
      this.#lineStart = next + 1;
    }
  }

  #next(): number {
    return this.#bytes.indexOf(newline, this.#lineStart);
  }
}
