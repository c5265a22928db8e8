import { basename, join, resolve } from 'node:path';
import type { Finding } from '../../core/finding.js';
import type { Disk } from '../../core/world.js';
import { projectsIn } from '../roles/projects.js';
import { diskTree } from '../roles/tree.js';

export interface SearchedFolder {
  /** The folder that was scanned. */
  readonly root: string;
  readonly disk: Disk;
  /** What paths of its findings begin with. */
  readonly prefix?: string;
}

/** Of the folder that was searched, also where the scan started in it. */
export function projectName({ root, disk }: SearchedFolder): string {
  return basename(resolve(disk.workingDirectory(), root)).toLowerCase();
}

/**
 * Workflows in a copy of another project never run here: only those of the folder at the root of a repository do
 * (https://docs.github.com/actions/concepts/workflows-and-actions/workflows). A checkout among others, and one of
 * several projects, is a root of its own.
 */
export function withIdleWorkflows(
  findings: readonly Finding[],
  { root, disk, prefix = '' }: SearchedFolder,
): readonly Finding[] {
  const known = new Map<string, boolean>();
  const projects = new Set(projectsIn(diskTree(root, disk)));
  return findings.map((finding) => {
    const [place] = finding.locations;
    if (finding.engine !== 'config' || place.at !== 'file' || !place.path.startsWith(prefix)) return finding;
    const [, above] = inside.exec(place.path.slice(prefix.length)) ?? [];
    if (above === undefined || finding.severity === 'low') return finding;
    const isIdle =
      known.get(above) ?? (!projects.has(above) && disk.status(join(root, above, '.git')) === undefined);
    known.set(above, isIdle);
    return isIdle
      ? { ...finding, severity: 'low', risk: 10, fix: { kind: 'manual', summary: advice } }
      : finding;
  });
}

/** The folder of the other project, with its slash. */
const inside = /^(.{1,4000}?\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}$/;

const advice =
  'It does not run from this folder, only from the root of a repository: repair it in the project that it was copied from, or leave the folder out of the copy.';
