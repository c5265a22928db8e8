import type { Location } from '../../core/location.js';
import type { Report } from '../../core/report.js';
import { brokenFindings } from './verdict.js';

/** One project of a tree: a folder with a manifest or lockfile of its own. */
export interface ProjectCounts {
  /** `.` for the folder that was scanned. */
  readonly folder: string;
  readonly breaks: number;
  readonly doesNot: number;
  readonly outside: number;
}

/** Copies of other people's packages are no projects of the tree. */
const copies = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third_party)\//;

/** Nor is what CI and other tools keep in folders with a dot: it belongs to the project around them. */
function mayBeProject(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return !copies.test(path) && !folders.some((folder) => folder.startsWith('.'));
}

export interface ProjectTable {
  readonly projects: readonly ProjectCounts[];
  /** Findings that lie in several projects, and count in each of them. */
  readonly shared: number;
}

/**
 * Findings by the projects that their places lie in. No project for anything but a source tree with several that have
 * findings.
 */
export function projectTable(report: Report): ProjectTable {
  const none: ProjectTable = { projects: [], shared: 0 };
  if (report.target.kind !== 'filesystem') return none;
  const roots = rootsOf(report);
  if (roots.size < 2) return none;
  const broken = new Set(brokenFindings(report.verdict).map(({ fingerprint }) => fingerprint));
  const counts = new Map<string, { breaks: number; doesNot: number; outside: number }>();
  let shared = 0;
  for (const finding of report.findings) {
    const folders = new Set(finding.locations.map((place) => projectOf(place, roots)));
    const weighing = new Set(
      finding.locations.flatMap((place) => (isOutside(place) ? [] : projectOf(place, roots))),
    );
    if (folders.size > 1) shared += 1;
    for (const folder of folders) {
      const count = counts.get(folder) ?? { breaks: 0, doesNot: 0, outside: 0 };
      if (finding.isOutside === true || !weighing.has(folder)) count.outside += 1;
      else if (broken.has(finding.fingerprint)) count.breaks += 1;
      else count.doesNot += 1;
      counts.set(folder, count);
    }
  }
  if (counts.size < 2) return none;
  const projects = [...counts]
    .map(([folder, count]) => ({ folder, ...count }))
    .sort(
      (a, b) =>
        b.breaks - a.breaks ||
        b.doesNot - a.doesNot ||
        b.outside - a.outside ||
        (a.folder < b.folder ? -1 : 1),
    );
  return { projects, shared };
}

function isOutside(place: Location): boolean {
  return place.at === 'file' && place.isOutside === true;
}

function rootsOf({ inventory }: Report): ReadonlySet<string> {
  const paths = [...inventory.components, ...(inventory.projects ?? [])].flatMap(({ foundAt }) =>
    foundAt.map(({ path }) => path),
  );
  return new Set(paths.filter(mayBeProject).map(folderOf));
}

function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '.' : path.slice(0, at);
}

/** The nearest folder above that is a project. */
function projectOf(place: Location, roots: ReadonlySet<string>): string {
  if (place.at !== 'file') return '.';
  for (let folder = folderOf(place.path); folder !== '.'; folder = folderOf(folder))
    if (roots.has(folder)) return folder;
  return '.';
}
