import { examineDockerfile, isDockerfile, repairedDockerfile } from './dockerfile.js';
import { examineManifest, isManifest, withEnding } from './manifest.js';
import { repairedManifest } from './manifest-repairs.js';
import { examineSecrets, isSearchable } from './secrets.js';
import type { Examined, Sheet, Workbench } from './document.js';

/** Everything that is wrong with one text, in its order: as a Dockerfile or a manifest, and secrets in any. */
export function examine(raw: Sheet, bench: Workbench): Examined {
  const sheet = withEnding(raw);
  const parts = [
    ...(isDockerfile(sheet) ? [examineDockerfile(sheet, bench)] : []),
    ...(!isDockerfile(sheet) && isManifest(sheet) ? [examineManifest(sheet, bench)] : []),
    ...(isSearchable(sheet) ? [examineSecrets(sheet, bench)] : []),
  ];
  const remarks = parts.flatMap((part) => part.remarks);
  const kept = new Set(bench.settings.unwaived(remarks.map(({ finding }) => finding)));
  return {
    remarks: remarks.filter(({ finding }) => kept.has(finding)).sort((a, b) => a.start - b.start),
    blanks: parts.flatMap((part) => part.blanks),
  };
}

/** The text with every safe repair; nothing where there is none. */
export function repaired(raw: Sheet, bench: Workbench): string | undefined {
  const sheet = withEnding(raw);
  if (isDockerfile(sheet)) return repairedDockerfile(sheet, bench);
  return isManifest(sheet) ? repairedManifest(sheet, bench) : undefined;
}
