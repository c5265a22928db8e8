import { join } from 'node:path';
import type { PlacedFact } from '../../core/analyzer.js';
import type { PlanStep } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import { type Edit, editFor, isManifestPath } from './edits.js';

export interface EditSource {
  /** The folder that was scanned. */
  readonly root: string;
  readonly disk: Disk;
  readonly facts: readonly PlacedFact[];
}

const maxBytes = 2 * 1024 * 1024;

/**
 * Steps with the line that changes in the file that people keep. Where no tool changes that file, the line stands in
 * place of a command: "pip install" would change an environment and leave requirements.txt as it is.
 */
export function withEdits(plan: readonly PlanStep[], source: EditSource): readonly PlanStep[] {
  return plan.map((step) => {
    const { upgrade, location, command, ...rest } = step;
    if (upgrade === undefined || location?.at !== 'file') return step;
    const others = (upgrade.paths ?? []).filter((path) => path !== location.path);
    const together = (upgrade.also ?? []).map((each) => ({ ...upgrade, ...each }));
    const [edit, ...more] = [upgrade, ...together].flatMap((one) =>
      [location.path, ...others].flatMap(
        (path) => firstEdit(manifestsFor(path, one, source), one, source) ?? [],
      ),
    );
    if (edit === undefined) return step;
    const moreEdits = more.filter((one, index) => !isSame(one, edit) && isFirst(one, index, more));
    const isKept = command !== undefined && !/\bpip install\b|^(?:set|name) /.test(command);
    return {
      ...rest,
      location: isManifestPath(location.path) ? { at: 'file', path: edit.path, line: edit.line } : location,
      upgrade,
      edit,
      ...(moreEdits.length > 0 ? { moreEdits } : {}),
      ...(isKept ? { command } : {}),
    };
  });
}

function isFirst(edit: Edit, index: number, edits: readonly Edit[]): boolean {
  return edits.findIndex((one) => isSame(one, edit)) === index;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.path === b.path && a.line === b.line;
}

function firstEdit(
  paths: readonly string[],
  upgraded: { readonly name: string; readonly to: string },
  { root, disk }: EditSource,
): Edit | undefined {
  for (const path of paths) {
    const status = disk.status(join(root, path));
    if (status?.type !== 'file' || status.sizeBytes > maxBytes) continue;
    const text = new TextDecoder().decode(disk.readFile(join(root, path), { maxBytes }));
    const edit = editFor(path, text, upgraded);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** The file itself, or the manifests below its folder that name the package. */
function manifestsFor(
  path: string,
  { name, ecosystem }: NonNullable<PlanStep['upgrade']>,
  { facts }: EditSource,
): readonly string[] {
  if (isManifestPath(path)) return [path];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return facts.flatMap(({ fact, location, hidden }) =>
    !hidden &&
    fact.kind === 'direct-names' &&
    fact.ecosystem === ecosystem &&
    fact.names.includes(name) &&
    location.path.startsWith(folder)
      ? [location.path]
      : [],
  );
}
