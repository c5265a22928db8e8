import { examineDockerfile, isDockerfile, repairedDockerfile } from './dockerfile.js';
import type { Examined, SourceDocument, Workspace } from './document.js';
import { examineManifest, isManifest, withEnding } from './manifest.js';
import { repairedManifest } from './manifest-repairs.js';
import { examineSecrets, isSearchable } from './secrets.js';

/** Everything that is wrong with one text, in its order: as a Dockerfile or a manifest, and secrets in any. */
export function examine(raw: SourceDocument, workspace: Workspace): Examined {
  const source = withEnding(raw);
  const parts = [
    ...(isDockerfile(source) ? [examineDockerfile(source, workspace)] : []),
    ...(!isDockerfile(source) && isManifest(source) ? [examineManifest(source, workspace)] : []),
    ...(isSearchable(source) ? [examineSecrets(source, workspace)] : []),
  ];
  const problems = parts.flatMap((part) => part.problems);
  const kept = new Set(workspace.settings.unwaived(problems.map(({ finding }) => finding)));
  return {
    problems: problems.filter(({ finding }) => kept.has(finding)).sort((a, b) => a.start - b.start),
    gaps: parts.flatMap((part) => part.gaps),
  };
}

/** The text with every safe repair; nothing where there is none. */
export function repaired(raw: SourceDocument, workspace: Workspace): string | undefined {
  const source = withEnding(raw);
  if (isDockerfile(source)) return repairedDockerfile(source, workspace);
  return isManifest(source) ? repairedManifest(source, workspace) : undefined;
}
