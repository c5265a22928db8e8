import { deploymentWords } from '../../knowledge/roles/compose.js';
import { type ComposeFile, wordsIn } from './compose-use.js';

/** By a word of its name, or of a folder of the project. */
export function isForDeployment({ path, project }: ComposeFile): boolean {
  const below = path.slice(project?.folder.length ?? 0);
  return wordsIn(below).some((word) => deploymentWords.test(word));
}
