import { join } from 'node:path';
import type { Finding } from '../../core/finding.js';
import { projectsIn } from '../roles/projects.js';
import type { SearchedTree } from './searched-folder.js';

/**
 * Workflows in a copy of another project never run here: only those of the folder at the root of a repository do
 * (https://docs.github.com/actions/concepts/workflows-and-actions/workflows). A checkout among others, and one of
 * several projects, is a root of its own.
 */
export function withIdleWorkflows(
  findings: readonly Finding[],
  { root, disk, tree, prefix = '' }: SearchedTree,
): readonly Finding[] {
  const known = new Map<string, boolean>();
  const projects = new Set(projectsIn(tree));
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
