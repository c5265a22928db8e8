import { ClaimIndex } from '../../artifact/analysis/claims.js';
import type { AnalysisMode } from '../../artifact/analysis/index.js';
import type { Analyzer, PlacedFact } from '../../core/analyzer.js';
import type { Inventory } from '../../core/component.js';
import { type Gap, gap } from '../../core/gap.js';
import type { FileLocation } from '../../core/location.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import { shellWord } from '../../core/shell-word.js';
import { type Manifest, type PackageFile, packageFiles } from '../../knowledge/package-files/index.js';
import { entriesFor } from './analyzers.js';
import { askedAboveTest } from './nested.js';

/** What the analysis saw, for judging what it did not see. */
export interface Seen {
  readonly facts: readonly PlacedFact[];
  readonly gaps: readonly Gap[];
  readonly inventory: Inventory;
  readonly mode: AnalysisMode;
  /** Analyzers of the inventory. */
  readonly readers: readonly Analyzer[];
}

interface Present {
  readonly entry: PackageFile | Manifest;
  readonly location: FileLocation;
  readonly isTemplate?: boolean;
}

const unit = 'coverage';
const byId = new Map(packageFiles.map((entry) => [entry.id, entry]));

/** A gap for everything that names packages and was not read, by name. */
export function unreadPackages(seen: Seen): readonly Gap[] {
  const present = presentIn(seen);
  const isRead = readingTest(seen.readers);
  const isAskedAbove = askedAboveTest(seen.facts);
  const unread = present.filter(
    (one) => one.entry.kind !== 'manifest' && !isRead(one.location.path) && !isCovered(one, present),
  );
  return [
    ...unread.filter(({ entry }) => entry.kind === 'lockfile').map(lockfileGap),
    ...unread
      .filter(({ entry }) => entry.kind === 'database')
      .reduce(byTitle, [])
      .map(databaseGap),
    ...unread
      .filter(({ entry }) => entry.kind === 'package')
      .reduce(byTitle, [])
      .map((group) => packageGap(group, seen.mode)),
    ...present
      .filter(({ location }) => !isAskedAbove(location.path))
      .flatMap((one) => manifestGap(one, present, seen)),
  ];
}

/** Gaps that say nothing beside the others: a database that is named needs no "packages of an unknown kind". */
export function withoutRepeated(gaps: readonly Gap[], unread: readonly Gap[]): readonly Gap[] {
  const isNamed = unread.some(({ lacks }) => lacks === 'system-packages');
  return gaps.filter(
    (one) =>
      !(isNamed && one.lacks === 'system-packages') &&
      // Too long for the catalogue, which only wants to know that it is there.
      !one.unit.startsWith('gate/'),
  );
}

function presentIn({ facts, gaps }: Seen): readonly Present[] {
  const found = facts.flatMap(({ fact, location, hidden }): readonly Present[] => {
    const entry = fact.kind === 'package-file' ? byId.get(fact.entry) : undefined;
    const isTemplate = fact.kind === 'package-file' && fact.isTemplate === true;
    return entry === undefined || hidden ? [] : [{ entry, location, isTemplate }];
  });
  const long = gaps.flatMap(({ unit: id, location }): readonly Present[] => {
    if (!id.startsWith('gate/') || location.at !== 'file') return [];
    return entriesFor(location.path).map((entry) => ({ entry, location }));
  });
  return [...found, ...long];
}

/** Whether an analyzer of the inventory claims a path. */
function readingTest(readers: readonly Analyzer[]): (path: string) => boolean {
  const claims = new ClaimIndex(readers);
  return (path) => {
    const slash = path.lastIndexOf('/');
    const name = { path, folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
    return claims
      .interestIn(name, { mode: 0o644 })
      .always.some(({ accepts }) => accepts?.({ path, sizeBytes: 1, mode: 0o644 }) ?? true);
  };
}

function isCovered({ entry, location }: Present, present: readonly Present[]): boolean {
  const { unless } = entry;
  if (unless === undefined) return false;
  const beside = `${prefixOf(location.path)}${unless}`;
  return present.some((other) => other.location.path === beside);
}

function lockfileGap({ entry, location }: Present): Gap {
  return {
    ...gap(unit, location, `${entry.title}: not supported in this version, so its packages are unknown`),
    lacks: 'versions',
    whatToDo: 'Check it with another tool, or exclude it; the verdict stays incomplete until then.',
  };
}

function databaseGap([first, ...more]: readonly Present[]): Gap {
  const title = first?.entry.title ?? '';
  const count = more.length === 0 ? '' : ` (${more.length + 1} places)`;
  const reason = `A database of packages is not supported in this version, so they are unknown: ${title}${count}`;
  return { ...gap(unit, first?.location ?? '', reason), lacks: 'system-packages' };
}

function packageGap([first, ...more]: readonly Present[], mode: AnalysisMode): Gap {
  const title = first?.entry.title ?? '';
  const count = more.length === 0 ? '' : ` and ${more.length} more`;
  const weight = mode === 'filesystem' ? 'incomplete' : 'note';
  return gap(unit, first?.location ?? '', `${title}${count}: what is packed inside was not read`, weight);
}

function byTitle(groups: readonly (readonly Present[])[], one: Present): readonly (readonly Present[])[] {
  const at = groups.findIndex(([first]) => first?.entry.title === one.entry.title);
  return at === -1 ? [...groups, [one]] : groups.with(at, [...(groups[at] ?? []), one]);
}

/** A manifest that declares packages and has no lockfile: what it pins itself is known, and nothing behind it. */
function manifestGap(
  { entry, location, isTemplate }: Present,
  present: readonly Present[],
  { inventory }: Seen,
): readonly Gap[] {
  if (entry.kind !== 'manifest' || !('lockfiles' in entry)) return [];
  if (isTemplate === true)
    return [
      gap(
        unit,
        location,
        `${entry.title} of a template: its packages are those of the projects made from it`,
        'note',
      ),
    ];
  const folder = prefixOf(location.path);
  const lockfiles = [...entry.lockfiles, ...compiledNames(location.path)];
  const resolves = (path: string): boolean => {
    const other = prefixOf(path);
    const isNear = entry.lockfileAt === 'above' ? folder.startsWith(other) : folder === other;
    return isNear && lockfiles.includes(nameOf(path));
  };
  // What pip-compile writes has no name of its own: its exact versions show what it is.
  const isResolved =
    present.some((one) => resolves(one.location.path)) ||
    inventory.components.some(({ foundAt }) => foundAt.some(({ path }) => resolves(path)));
  if (isResolved) return [];
  const pinned = inventory.components.filter(({ foundAt }) =>
    foundAt.some(({ path }) => path === location.path),
  ).length;
  const wanted = entry.lockfiles[0];
  const missing =
    entry.missing ??
    (wanted === undefined ? `${entry.title}: not supported in this version` : `no ${wanted}`);
  const known =
    pinned === 0
      ? 'its packages are unknown'
      : `${pinned} exact ${pinned === 1 ? 'version' : 'versions'} matched, all others are unknown`;
  const command =
    entry.command === undefined
      ? undefined
      : `$ ${folder === '' ? '' : `cd ${shellWord(folder.slice(0, -1))} && `}${entry.command}`;
  return [
    {
      ...gap(unit, location, `${missing}: ${known}`),
      ...(pinned === 0 ? { lacks: 'versions' } : {}),
      ...(command === undefined ? {} : { whatToDo: command }),
    },
  ];
}

/** `dev-requirements.in` becomes `dev-requirements.txt`: https://pip-tools.readthedocs.io/en/stable/cli/pip-compile/ */
function compiledNames(path: string): readonly string[] {
  const [, stem] = /^(.{1,250})\.in$/.exec(nameOf(path)) ?? [];
  return stem === undefined ? [] : [`${stem}.txt`];
}
