import type { Inventory } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import type { BaseImage, BaseMove, ReportTarget } from '../../core/report.js';
import { scheme as semver } from '../../versions/semver/index.js';

/** Another image to build on, scanned. */
export interface Candidate {
  readonly target: ReportTarget;
  readonly findings: readonly Finding[];
  readonly inventory: Inventory;
}

/** The tag that it carries, where it was opened from a file. */
export function nameOf({ target }: Candidate): string {
  return target.image?.repoTags[0] ?? target.name;
}

export interface WeighedMove extends BaseMove {
  readonly candidate: Candidate;
  /** Fingerprints of findings of the base that are not there any more. */
  readonly cleared: ReadonlySet<string>;
  /** Of those the ones that break the policy. */
  readonly clearedBreaking: number;
}

/**
 * The candidates that are better than what is there. First stands the smallest move among those that clear the most of what
 * breaks the policy: of one repository before another, a patch before a minor version, then by what is cleared and brought.
 */
export function movesFrom(
  base: Pick<BaseImage, 'name'>,
  findings: readonly Finding[],
  candidates: readonly Candidate[],
  broken: ReadonlySet<string>,
): readonly WeighedMove[] {
  const ofBase = findings.filter(({ origin }) => origin?.part === 'base');
  // What the application's own layers have is there already.
  const known = new Set(findings.map(sameElsewhere));
  const moves = candidates.map((candidate): WeighedMove => {
    const there = new Set(candidate.findings.map(sameElsewhere));
    const gone = ofBase.filter((finding) => !there.has(sameElsewhere(finding)));
    return {
      candidate,
      name: nameOf(candidate),
      effort: effortOf(base.name, nameOf(candidate)),
      cleared: new Set(gone.map(({ fingerprint }) => fingerprint)),
      clearedBreaking: gone.filter(({ fingerprint }) => broken.has(fingerprint)).length,
      clears: gone.length,
      brings: [...there].filter((key) => !known.has(key)).length,
    };
  });
  return moves
    .filter(({ clears, brings, clearedBreaking }) => clearedBreaking > 0 || clears > brings)
    .sort(
      (a, b) =>
        b.clearedBreaking - a.clearedBreaking ||
        efforts[a.effort] - efforts[b.effort] ||
        b.clears - b.brings - (a.clears - a.brings) ||
        (a.name < b.name ? -1 : 1),
    );
}

const efforts = { patch: 1, minor: 2, major: 3, other: 4 } as const;

/** The same flaw of the same package, wherever it lies in another image. */
function sameElsewhere({ rule, evidence }: Finding): string {
  if (evidence.kind !== 'vulnerable-component') return rule;
  return `${rule}\n${evidence.package.name}`;
}

/** By the tags, where both are of one repository: `python:3.11.2-slim` to `python:3.11.9-slim` is a patch. */
function effortOf(from: string | undefined, to: string): BaseMove['effort'] {
  const [repository, tag] = partsOf(from ?? '');
  const [otherRepository, otherTag] = partsOf(to);
  if (repository === '' || repository !== otherRepository) return 'other';
  const [version, flavour] = versionOf(tag);
  const [otherVersion, otherFlavour] = versionOf(otherTag);
  if (version === undefined || otherVersion === undefined) return 'other';
  const distance = semver.distance(version, otherVersion);
  // Another flavour (`-slim`, `-alpine`) is another set of packages.
  return flavour === otherFlavour ? distance : 'other';
}

function partsOf(reference: string): readonly [repository: string, tag: string] {
  const [name = ''] = reference.split('@', 1);
  const colon = name.lastIndexOf(':');
  const isTag = colon > name.lastIndexOf('/');
  const repository = isTag ? name.slice(0, colon) : name;
  return [repository.replace(/^(?:docker\.io\/)?(?:library\/)?/, ''), isTag ? name.slice(colon + 1) : ''];
}

function versionOf(tag: string): readonly [version: string | undefined, flavour: string] {
  const [, version, flavour = ''] = /^v?(\d{1,6}(?:\.\d{1,6}){0,2})(-[\w.-]{1,100})?$/.exec(tag) ?? [];
  return [version, flavour];
}
