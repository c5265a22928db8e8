import type { Finding, ImageRef } from '../../core/finding.js';
import { withFoldersOf } from '../../engines/config/rules/writable-root-filesystem/folders.js';
import { rule } from '../../engines/config/rules/writable-root-filesystem/index.js';
import { lastOf, stagesOf } from '../roles/stages.js';
import { diskTree } from '../roles/tree.js';
import type { SearchedFolder } from './idle-workflows.js';

/** A service of Compose that is built here on a server that is known writes to the folders of that: the advice names them. */
export function withFoldersOfBase(
  findings: readonly Finding[],
  { root, disk, prefix = '' }: SearchedFolder,
): readonly Finding[] {
  const tree = diskTree(root, disk);
  return findings.map((finding) => {
    const { fix, image } = finding;
    if (finding.rule !== rule.id || fix?.kind !== 'manual' || image === undefined) return finding;
    const base = baseOf(image, (path) =>
      tree.text(path.startsWith(prefix) ? path.slice(prefix.length) : path),
    );
    return base === undefined
      ? finding
      : { ...finding, fix: { ...fix, summary: withFoldersOf(base, fix.summary) } };
  });
}

/** What the stage that becomes the image is built on, through other stages. */
function baseOf({ dockerfile, stage }: ImageRef, textOf: (path: string) => string): string | undefined {
  if (dockerfile === undefined) return undefined;
  const stages = stagesOf(textOf(dockerfile));
  const last = stages.findIndex(({ name }) => name !== '' && name === stage?.toLowerCase());
  return lastOf(last === -1 ? stages : stages.slice(0, last + 1))[0]?.from;
}
