import type { Finding } from '../../core/finding.js';
import { withFoldersOfBase } from './built-on.js';
import { withIdleWorkflows } from './idle-workflows.js';
import { withOwnImages } from './own-images.js';
import { type SearchedFolder, searchedTree } from './searched-folder.js';

/** What the files around them change about findings on Compose files and workflows: their weight, and the words of their advice. */
export function fittedToTree(findings: readonly Finding[], folder: SearchedFolder): readonly Finding[] {
  const searched = searchedTree(folder);
  return [withIdleWorkflows, withFoldersOfBase, withOwnImages].reduce(
    (all, fitted) => fitted(all, searched),
    findings,
  );
}
