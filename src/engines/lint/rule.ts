import type { Severity } from '../../core/severity.js';
import type { TextEdit } from '../../fix/edit.js';
import type { Span } from '../../formats/dockerfile/index.js';
import type { LintFile } from './models/file.js';

/**
 * One thing that can be wrong with a Dockerfile. The folder's name under `src/engines/lint/rules/` is its id.
 * Metadata is data; one pure function says where it is wrong.
 */
export interface Rule {
  readonly id: string;
  /** What is wrong, in a few words: `Base image has no tag`. */
  readonly title: string;
  readonly severity: Severity;
  /** Foreign names: `DL3006`, `DS-0001`, `StageNameCasing`. Those of Trivy by `ds`. */
  readonly aliases: readonly string[];
  /** One imperative sentence. */
  readonly fix: string;
  readonly references: readonly string[];
  /**
   * `command`: it goes by the name of a command, which hadolint does not see behind `sudo` and `env`.
   * `script`: it judges the shell script itself, and not a string that the script passes to another shell.
   */
  readonly judges?: 'command' | 'script';
  readonly check: (file: LintFile) => Iterable<Hit>;
  /** What can be done about a hit where that takes more of the file than the check knows; replaces the hit's own. */
  readonly repair?: Maker;
  /** What its repair changes in the image that is built; nothing where left out. */
  readonly effect?: Effect;
}

export type FileChange = 'gone' | 'new' | 'content' | 'mode' | 'owner';

/** What someone who compares the images before and after a repair finds. */
export interface Effect {
  /** Fields of the configuration, as `docker image inspect` calls them: `Healthcheck`. */
  readonly config?: readonly string[];
  /** Paths without a leading slash, each with all below it; an empty one is every path. */
  readonly files?: Readonly<Partial<Record<FileChange, readonly string[]>>>;
}

/** One place where a rule is broken. Offsets are those of the file. */
export interface Hit extends Span {
  /** Says more than the title where there is more to say: which package, which name. No full stop. */
  readonly detail?: string;
  /** In place of the rule's own, where that would say more than the file shows. */
  readonly title?: string;
  /** In place of the rule's own: the tools behind the other names would stay silent here. */
  readonly aliases?: readonly string[];
  readonly severity?: Severity;
  /** What to do, where it is not what the rule says of all. One sentence. */
  readonly advice?: string;
  /** Of the base of the image that is built: the last day with fixes. */
  readonly endedOn?: string;
  readonly repair?: Repair;
  /** What a repair would need that is not in the file: `the digest of debian:13`. */
  readonly lacks?: string;
}

/** A change of the text that repairs what was found. */
export interface Repair {
  /**
   * `safe`: the image stays what it is, or loses what the rule is about and nothing else. `decide`: whether the image still works
   * nothing in the file shows, so that only an answer to this very question is consent.
   */
  readonly safety: 'safe' | 'ask' | 'decide';
  /** What is done, in the imperative: `Insert -y`. */
  readonly summary: string;
  /** Of one that asks: what it depends on that the file does not show. One sentence. */
  readonly reason?: string;
  /** Rules of lower severity that may speak afterwards: the price of the repair. */
  readonly mayWake?: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** A repair is known and something is missing to make it: `the digest of debian:13`. */
export interface Lack {
  readonly lacks: string;
}

export type Remedy = Repair | Lack;

/** What can be done about a hit of one rule; undefined where that is for a person to decide. */
export type Maker = (hit: Hit, file: LintFile) => Remedy | undefined;

/** The spellings under which Trivy's Dockerfile checks are known: `DS-0001`, `DS001`, `AVD-DS-0001`. */
export function ds(...numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number) => {
    const long = String(number).padStart(4, '0');
    return [`DS-${long}`, `DS${long.slice(1)}`, `AVD-DS-${long}`];
  });
}

/** The hadolint wiki's page of a rule. */
export function hadolint(code: string): string {
  return `https://github.com/hadolint/hadolint/wiki/${code}`;
}

/** The ShellCheck wiki's page of a code. */
export function shellcheck(code: string): string {
  return `https://www.shellcheck.net/wiki/${code}`;
}

/** Docker's page of a build check, by the name in its address. */
export function buildCheck(page: string): string {
  return `https://docs.docker.com/reference/build-checks/${page}/`;
}

export const bestPractices = 'https://docs.docker.com/build/building/best-practices/';
export const dockerfileReference = 'https://docs.docker.com/reference/dockerfile/';
