import type { Severity } from '../../core/severity.js';
import type { Question } from './question.js';

export type Evidence = 'form' | 'context';

/** One kind of secret, as data. Kinds of one provider stand together in `detectors/<provider>.ts`. */
export interface Detector {
  /** `github-personal-token`. The rule of its findings is `secret-` and this. */
  readonly id: string;
  /** What it is, for a title: `GitHub personal access token`. */
  readonly title: string;
  readonly provider: string;
  /** Where it is revoked: an address or a few words. */
  readonly revoke: string;
  readonly severity: Severity;
  readonly find: Find;
  /** Of the secret, in bits a character (Shannon). */
  readonly minEntropy: number;
  /** `form`: the value carries its own mark. `context`: only what stands round it says that it is a secret. */
  readonly evidence: Evidence;
  /** Which of two that claim the same bytes is right: the more telling form. Higher wins. */
  readonly rank: number;
  /** The last word, on the secret itself: a checksum, a structure. `undefined` refuses it. */
  readonly judge?: (secret: string) => Judgement | undefined;
  /** Long equal runs of a character are part of the form. */
  readonly allowsRuns?: boolean;
  /** An id, which opens nothing without the secret that belongs to it. */
  readonly isHalf?: boolean;
  /** How its provider is asked whether it still works. Only where its form alone shows whose it is. */
  readonly verify?: Question;
}

/** What a look at the secret itself shows. */
export interface Judgement {
  readonly comments?: readonly string[];
  readonly doubtful?: boolean;
  /** When it ceases to work by its own words, in seconds since 1970 (RFC 7519 section 4.1.4). */
  readonly expires?: number;
}

export type Find = TextFind | NameFind | AssignmentFind | FileFind | LineFind | ColumnFind | DocumentFind;

/** A pattern near a keyword. Its group `secret`, or else the whole match, is the secret. */
export interface TextFind {
  readonly by: 'text';
  /** Lower case; letters are compared without regard to case. */
  readonly keywords: readonly string[];
  /** Bounded in length by `before` and `reach`, and linear: no quantifier in another. */
  readonly pattern: RegExp;
  /** How many bytes the match may begin before the keyword. */
  readonly before: number;
  /** It begins exactly there: the pattern is tried at one place only. */
  readonly exact: boolean;
  /** How many bytes after the keyword's start the match may end. */
  readonly reach: number;
  /** Finds the secret in the text round a match, where a pattern alone would try too many ways. */
  readonly locate?: Locate;
  /** The match has at least as many bytes that tokens are made of, from the keyword on. A cheap first look. */
  readonly minRun: number;
}

/** `matchStart` and `matchEnd` are places in `text`, as are those of the answer. */
export type Locate = (
  text: string,
  matchStart: number,
  matchEnd: number,
) => { readonly start: number; readonly end: number } | undefined;

/** A value of a certain shape that is assigned near a word: the name of a service whose tokens have no mark. */
export interface NameFind {
  readonly by: 'name';
  readonly keywords: readonly string[];
  /** Matches the whole value. */
  readonly value: RegExp;
}

/** A value that is assigned to something with a telling name. */
export interface AssignmentFind {
  readonly by: 'assignment';
  readonly keywords: readonly string[];
  readonly accepts: (assignment: Assignment) => Acceptance;
}

/** `in-place`: words that are a password where the lines round them say so, and a label or a name elsewhere. */
export type Acceptance = boolean | 'in-place';

/** A file that is a secret as a whole, reported by its name and its first bytes. */
export interface FileFind {
  readonly by: 'file';
  readonly keywords: readonly [];
  readonly path: RegExp;
  /** Over the first 64 bytes, as characters of the same number. */
  readonly begins: RegExp;
}

/** A column of a file whose name says what its lines are. */
export interface LineFind {
  readonly by: 'line';
  readonly keywords: readonly [];
  readonly path: RegExp;
  /** One line; its group `secret` is the secret. */
  readonly line: RegExp;
}

/** A column of a table that its first line names. */
export interface ColumnFind {
  readonly by: 'column';
  readonly keywords: readonly [];
  readonly path: RegExp;
  readonly isNamed: (heading: string) => boolean;
}

/** Places of a page that its prose, its tables or its markup show. */
export interface DocumentFind {
  readonly by: 'document';
  readonly keywords: readonly [];
  readonly path: RegExp;
  /** `text` has a character for each byte. */
  readonly places: (bytes: Uint8Array, text: string) => readonly (readonly [start: number, end: number])[];
}

/** `name = value` in any language. */
export interface Assignment {
  /** With what stands before and behind the keyword: `spring.datasource.password`. */
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
}

/** Not inside a longer word; `\n` and `%3D` before a token are escapes and no part of one. */
const boundaryBefore = '(?<!(?<!\\\\|%[0-9A-F])[A-Za-z0-9_])';

interface Common {
  readonly id: string;
  /** Without the provider's name, which is put before it. */
  readonly title: string;
  readonly severity?: Severity;
  readonly entropy?: number;
  readonly judge?: Detector['judge'];
  readonly allowsRuns?: boolean;
  readonly isHalf?: boolean;
  readonly revoke?: string;
  readonly verify?: Question;
  /** Default `context` for values that a name shows, `form` for all others. */
  readonly evidence?: Evidence;
}

export interface TokenSpec extends Common {
  readonly keywords: readonly string[];
  /** Without boundaries; the group `secret` is used where there is one. */
  readonly pattern: RegExp;
  /** Default 0: the pattern begins with the keyword. */
  readonly before?: number;
  /** What stands before the keyword has one length, that of `before`. */
  readonly exact?: boolean;
  /** Default 300. */
  readonly reach?: number;
  /** Default 12. */
  readonly minRun?: number;
  /** Characters that may not follow; default letters, digits and `_`. */
  readonly notBefore?: string;
}

export interface NamedSpec extends Common {
  readonly words: readonly string[];
  readonly value: RegExp;
  /** Default 2. More where the words tell more than the service. */
  readonly rank?: number;
}

export interface ContextSpec extends Common {
  readonly keywords: readonly string[];
  readonly pattern: RegExp;
  readonly before?: number;
  readonly reach: number;
  readonly minRun?: number;
  readonly rank?: number;
  readonly locate?: Locate;
}

export interface AssignedSpec extends Common {
  readonly words: readonly string[];
  readonly accepts: AssignmentFind['accepts'];
}

export interface FileSpec extends Common {
  readonly path: RegExp;
  readonly begins: RegExp;
}

export interface ColumnSpec extends Common {
  readonly path: RegExp;
  readonly isNamed: ColumnFind['isNamed'];
}

export interface DocumentSpec extends Common {
  readonly path: RegExp;
  readonly places: DocumentFind['places'];
}

export interface LineSpec extends Common {
  readonly path: RegExp;
  readonly line: RegExp;
}

type Unnamed = Omit<Detector, 'provider' | 'revoke' | 'evidence'> & {
  readonly revoke?: string;
  readonly evidence?: Evidence;
};

/** Gives the kinds of one provider what they have in common. `name` is left out of titles where it is empty. */
export function kindsOf(
  provider: { readonly name: string; readonly revoke: string; readonly evidence?: Evidence },
  kinds: readonly Unnamed[],
): readonly Detector[] {
  return kinds.map((kind) => ({
    ...kind,
    provider: provider.name,
    revoke: kind.revoke ?? provider.revoke,
    evidence:
      kind.evidence ??
      provider.evidence ??
      (kind.find.by === 'text' || kind.find.by === 'file' ? 'form' : 'context'),
    title: `${provider.name} ${kind.title}`,
  }));
}

/** A token that shows by itself what it is. */
export function token(spec: TokenSpec): Unnamed {
  const { keywords, pattern, before = 0, reach = 300, minRun = 12, notBefore = 'A-Za-z0-9_' } = spec;
  const exact = spec.exact ?? before === 0;
  // `quay-api-7c1d9e02-…`: a short word that begins a token is the last one of a longer name.
  const boundary = keywords.every((each) => /^[a-z]{2,4}-$/.test(each))
    ? `${boundaryBefore}(?<![A-Za-z0-9]-|[a-z]\\.)`
    : boundaryBefore;
  return {
    ...commonOf(spec, 3, 3),
    find: {
      by: 'text',
      keywords,
      pattern: new RegExp(`${boundary}(?:${pattern.source})(?![${notBefore}])`, pattern.flags),
      before,
      exact,
      reach,
      minRun,
    },
  };
}

/** A value that only the name beside it shows. */
export function named(spec: NamedSpec): Unnamed {
  return {
    ...commonOf(spec, spec.rank ?? 2, 3),
    find: {
      by: 'name',
      keywords: spec.words,
      value: new RegExp(`^(?:${spec.value.source})$`, spec.value.flags),
    },
  };
}

/** Anything else that a pattern round a keyword can tell. */
export function inContext(spec: ContextSpec): Unnamed {
  const { keywords, pattern, before = 0, reach, minRun = 0, rank = 2.5, locate } = spec;
  const find = { by: 'text', keywords, pattern, before, exact: before === 0, reach, minRun } as const;
  return { ...commonOf(spec, rank, 2), find: locate === undefined ? find : { ...find, locate } };
}

/** A value whose own name says that it is secret. */
export function assigned(spec: AssignedSpec): Unnamed {
  return {
    ...commonOf(spec, 1, 0),
    find: { by: 'assignment', keywords: spec.words, accepts: spec.accepts },
  };
}

/** A file of keys. */
export function file({ path, begins, ...spec }: FileSpec): Unnamed {
  return { ...commonOf(spec, 4, 0), find: { by: 'file', keywords: [], path, begins } };
}

/** A column of each line. */
export function inLines({ path, line, ...spec }: LineSpec): Unnamed {
  const pattern = new RegExp(line.source, `${line.flags}d`);
  return {
    ...commonOf(spec, 1.4, 2.3),
    evidence: spec.evidence ?? 'context',
    find: { by: 'line', keywords: [], path, line: pattern },
  };
}

/** A column under a heading, in tables whose fields a comma, a semicolon or a tab parts (RFC 4180). */
export function inColumns({ path, isNamed, ...spec }: ColumnSpec): Unnamed {
  return {
    ...commonOf(spec, 1.4, 2.3),
    evidence: spec.evidence ?? 'context',
    find: { by: 'column', keywords: [], path, isNamed },
  };
}

/** Where a page shows it. */
export function inDocuments({ path, places, ...spec }: DocumentSpec): Unnamed {
  return {
    ...commonOf(spec, 0.9, 2.3),
    evidence: spec.evidence ?? 'context',
    find: { by: 'document', keywords: [], path, places },
  };
}

function commonOf(spec: Common, rank: number, entropy: number): Omit<Unnamed, 'find'> {
  return {
    id: spec.id,
    title: spec.title,
    severity: spec.severity ?? 'high',
    minEntropy: spec.entropy ?? entropy,
    rank,
    ...(spec.judge === undefined ? {} : { judge: spec.judge }),
    ...(spec.allowsRuns === undefined ? {} : { allowsRuns: spec.allowsRuns }),
    ...(spec.isHalf === undefined ? {} : { isHalf: spec.isHalf }),
    ...(spec.revoke === undefined ? {} : { revoke: spec.revoke }),
    ...(spec.verify === undefined ? {} : { verify: spec.verify }),
    ...(spec.evidence === undefined ? {} : { evidence: spec.evidence }),
  };
}
